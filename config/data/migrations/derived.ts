import type { CallBackRecord, Queue, TicketDocument } from '../../../cloudfunctions/schema';

type Derived = Pick<TicketDocument, 'supervisorId' | 'closedKey' | 'queues' | 'callKey'>;
type Which = CallBackRecord['which'];

const timeKey = (ms: number): string => String(ms).padStart(14, '0');
const NEVER = 99_999_999_999_999;
const clockOf = { first: 'callBack', second: 'secondCallBack' } as const;

/** The running clock of a call that somebody has to make. */
function awaited({ clocks }: TicketDocument, which: Which) {
  const last = clocks.findLast(({ kind }) => kind === clockOf[which]);
  return last?.stoppedAt === null ? last : null;
}

/** When it should be made: at the next try somebody named, or before its time is up. */
function callAt(ticket: TicketDocument, which: Which): readonly number[] {
  const clock = awaited(ticket, which);
  if (clock === null) return [];
  const tries = ticket.callBacks.filter((call) => call.which === which && call.at >= clock.startedAt);
  return [tries.at(-1)?.nextAt ?? clock.dueAt];
}

const isSilent = (ticket: TicketDocument): boolean =>
  ticket.sampled && ticket.stars === null && awaited(ticket, 'first') !== null;

const queues = (ticket: TicketDocument): readonly Queue[] => [
  ...(ticket.status === 'reported' && ticket.rung !== 'routing' ? ['unassigned' as const] : []),
  ...(ticket.status === 'inspecting' ? ['inspecting' as const] : []),
  ...(awaited(ticket, 'first') === null ? [] : ['callBack' as const]),
  ...(awaited(ticket, 'second') === null ? [] : ['secondCallBack' as const]),
  ...(isSilent(ticket) ? ['silent' as const] : []),
];

/** The derived fields that came up with call-backs and scores, as they were derived then. */
export function derived(ticket: TicketDocument): Derived {
  const { _id, closedAt, closing, supervisor } = ticket;
  const calls = [...callAt(ticket, 'first'), ...callAt(ticket, 'second')];
  return {
    supervisorId: supervisor?.personId ?? null,
    closedKey: closedAt === null || closing === 'duplicate' ? null : `${timeKey(closedAt)}-${_id}`,
    queues: queues(ticket),
    callKey: `${timeKey(calls.length === 0 ? NEVER : Math.min(...calls))}-${_id}`,
  };
}
