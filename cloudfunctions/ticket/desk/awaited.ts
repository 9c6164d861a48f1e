import type { Clock } from '#domain/clocks';
import type { CallBack } from '#domain/ticket';
import type { TicketDocument } from '../../schema';

const clockOf = { first: 'callBack', second: 'secondCallBack' } as const satisfies Record<CallBack, Clock['kind']>;

/** The running clock of a call that somebody has to make; null: none is to be made. */
export const awaited = ({ clocks }: Pick<TicketDocument, 'clocks'>, which: CallBack): Clock | null =>
  clocks.find(({ kind, stoppedAt }) => kind === clockOf[which] && stoppedAt === null) ?? null;

/** Whether there is any call to make. */
export const isAwaited = (ticket: Pick<TicketDocument, 'clocks'>): boolean =>
  awaited(ticket, 'first') !== null || awaited(ticket, 'second') !== null;
