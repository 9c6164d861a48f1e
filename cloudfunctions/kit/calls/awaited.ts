import type { Clock } from '#domain/clocks';
import { callBacks, type CallBack } from '#domain/ticket';
import type { TicketDocument } from '../../schema';

type Called = Pick<TicketDocument, 'clocks' | 'callBacks'>;

const clockOf = { first: 'callBack', second: 'secondCallBack' } as const satisfies Record<CallBack, Clock['kind']>;

/** The last clock of a call, running or stopped; null: there never was one to make. */
export const callClock = ({ clocks }: Pick<TicketDocument, 'clocks'>, which: CallBack): Clock | null =>
  clocks.findLast(({ kind }) => kind === clockOf[which]) ?? null;

/** The running clock of a call that somebody has to make; null: none is to be made. */
export const awaited = (ticket: Pick<TicketDocument, 'clocks'>, which: CallBack): Clock | null => {
  const clock = callClock(ticket, which);
  return clock?.stoppedAt === null ? clock : null;
};

/** What came of the calls that are still to be made: those of an earlier closing say nothing about this one. */
export const triesOf = (ticket: Called, which: CallBack): TicketDocument['callBacks'] => {
  const clock = awaited(ticket, which);
  if (clock === null) return [];
  return ticket.callBacks.filter((call) => call.which === which && call.at >= clock.startedAt);
};

/** When somebody wanted to try again; null: nobody has tried yet. */
export const nextTryOf = (ticket: Called, which: CallBack): number | null =>
  triesOf(ticket, which).at(-1)?.nextAt ?? null;

/** When the next call of all there are to make should be made: at the next try, or before its time is up. */
export const callDue = (ticket: Called): number | null => {
  const moments = callBacks.flatMap((which) => {
    const clock = awaited(ticket, which);
    return clock === null ? [] : [nextTryOf(ticket, which) ?? clock.dueAt];
  });
  return moments.length === 0 ? null : Math.min(...moments);
};

/** Drawn, and still without an answer: neither stars nor somebody reached on the phone. */
export const isSilent = (ticket: Called & Pick<TicketDocument, 'sampled' | 'stars'>): boolean =>
  ticket.sampled && ticket.stars === null && awaited(ticket, 'first') !== null;
