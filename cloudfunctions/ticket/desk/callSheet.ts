import type { CallView } from '#domain/contract';
import { addYears, dayOf, timeAt } from '#domain/time';
import type { TicketDocument } from '../../schema';
import { callClock } from '../../kit/calls/awaited';
import { clockView } from '../../kit/clocks';
import { countUpTo, findPage, getDocument } from '../../kit/database/documents';
import type { Handler } from '../../kit/handler';
import { timeKey } from '../../kit/ids';
import { done, refused } from '../../kit/outcome';
import { worksIn } from '../../kit/policies/community';
import { contactOf } from '../../kit/tickets/people/contacts';
import { cardViews } from '../../kit/tickets/show/card';
import { aroundOf } from '../read/around';

/** Nobody reads more before a call. */
const MOST = 10;
/** More complaints in a year than this are "many". */
const MOST_COMPLAINTS = 20;
/** Events after the last finish: words, closing, calls. */
const LAST_EVENTS = 50;

const yearBefore = (now: number): number => timeAt(addYears(dayOf(now), -1), '00:00');

/** What else there was with this home in the last year, the newest first; nothing where it belongs to no home. */
async function historyOf({ _id, homeId, ownerKey }: TicketDocument, now: number): Promise<readonly TicketDocument[]> {
  if (homeId === null) return [];
  const newest = { sort: { field: 'reportedKey', direction: 'desc' }, after: null, limit: MOST + 1 } as const;
  const lists = await Promise.all(
    [true, false].map((open) => findPage('tickets', { equal: { ownerKey, open }, ...newest })),
  );
  return lists
    .flat()
    .filter((ticket) => ticket._id !== _id && ticket.reportedAt >= yearBefore(now))
    .sort((a, b) => b.reportedAt - a.reportedAt)
    .slice(0, MOST);
}

const complaintsOf = async ({ homeId }: TicketDocument, now: number): Promise<number> =>
  homeId === null
    ? 0
    : countUpTo('complaints', {
        equal: { homeId },
        ...{ field: 'sortKey', after: timeKey(yearBefore(now)), most: MOST_COMPLAINTS },
      });

/** What the technician said they did. */
async function finishNoteOf(ticketId: string): Promise<string> {
  const sort = { field: 'version', direction: 'desc' } as const;
  const events = await findPage('ticketEvents', { equal: { ticketId }, sort, after: null, limit: LAST_EVENTS });
  return events.find(({ kind }) => kind === 'finish' || kind === 'submit')?.note ?? '';
}

const callViews = ({ callBacks }: TicketDocument): CallView[] =>
  callBacks.map(({ by, ...record }) => ({ ...record, by: by.name }));

/** Before the call: what was repaired, what was said, and what else there was. */
export const callSheet: Handler<'ticket.callSheet'> = async ({ ticketId, which }, { caller, now }) => {
  const ticket = await getDocument('tickets', ticketId);
  if (ticket === null || !worksIn(caller, ticket.communityId, ['frontDesk'])) return refused('TICKET_NOT_FOUND');
  const clock = callClock(ticket, which);
  if (clock === null) return refused('TICKET_ACTION_NOT_ALLOWED');
  const [around, history, complaints, finishNote] = await Promise.all([
    aroundOf(caller, ticket),
    historyOf(ticket, now),
    complaintsOf(ticket, now),
    finishNoteOf(ticketId),
  ]);
  const [card, ...others] = await cardViews(caller, now, [ticket, ...history]);
  if (around === null || card === undefined) return refused('TICKET_NOT_FOUND');
  return done({
    ...{ card, which, clock: clockView(clock, now), sampled: ticket.sampled, finishNote, complaints },
    technician: card.technician,
    contractor: around.contractor?.name ?? '',
    owner: contactOf(around, 'reporter'),
    calls: callViews(ticket),
    history: others,
  });
};
