import type { TicketDocument } from '../../cloudfunctions/schema';
import type { TestCloud } from '../../tests/support/cloud';
import { reporting, stepsOn } from '../../tests/support/steps';

const pad = (n: number): string => String(n).padStart(14, '0');

/** The same ticket so many times, each with its own place in every list; no timer looks at them any more. */
const copiesOf = (ticket: TicketDocument, count: number): readonly TicketDocument[] =>
  Array.from({ length: count }, (_, n) => {
    const _id = `${ticket._id}-${pad(n)}`;
    return {
      ...ticket,
      ...{ _id, number: `${ticket.number}${pad(n)}`, reportedKey: `${pad(n)}-${_id}`, dueKey: `${pad(n)}-${_id}` },
      ...{ closedKey: ticket.closedKey === null ? null : `${pad(n)}-${_id}`, workKey: `${pad(n)}-${_id}` },
      work: 'none' as const,
      ...{ nextRingAt: null, returnCheckAt: null, photoCheckAt: null, callKey: `9-${pad(n)}-${_id}` },
    };
  });

/** How many a list of everything holds. */
const CROWD = 1_000;

/**
 * A home with a thousand finished repairs and a community with a thousand under way.
 * @returns a ticket of the home that is under way and one that is closed
 */
export const crowd = async (test: TestCloud): Promise<{ readonly open: string; readonly closed: string }> => {
  const steps = stepsOn(test);
  const closed = await steps.closed(await steps.report());
  const { ticketId: model } = await test.must(
    'neighbour',
    'ticket.report',
    reporting({ site: { kind: 'home', homeId: 'h-502' } }),
  );
  const working = await steps.working(model);
  const open = await steps.working(await steps.report({ place: 'balcony', part: 'doorWindow', symptom: 'leak' }));
  const tickets = [...copiesOf(steps.stored(closed), CROWD), ...copiesOf(steps.stored(working), CROWD)];
  await test.seed({ tickets });
  return { open, closed };
};
