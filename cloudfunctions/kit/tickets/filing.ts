import { nextRing, type Clock } from '#domain/clocks';
import { openStatuses, type Status } from '#domain/ticket';
import type { TicketDocument } from '../../schema';
import { timeKey } from '../ids';

/** What a ticket says of itself; the rest is derived from it. */
export type TicketFacts = Omit<
  TicketDocument,
  'open' | 'reportedKey' | 'dueKey' | 'technicianId' | 'work' | 'workKey' | 'nextRingAt'
>;

/** Later than every clock. */
const NEVER = 99_999_999_999_999;

const earliest = (times: readonly (number | null)[]): number | null => {
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? null : Math.min(...known);
};

const isOpen = (status: Status): boolean => openStatuses.some((open) => open === status);

const runningClocks = (ticket: Pick<TicketDocument, 'clocks'>): readonly Clock[] =>
  ticket.clocks.filter(({ stoppedAt }) => stoppedAt === null);

/** The running clock that is due first; the one that matters next. */
export const nextClock = (ticket: Pick<TicketDocument, 'clocks'>): Clock | null =>
  runningClocks(ticket).reduce<Clock | null>(
    (first, clock) => (first === null || clock.dueAt < first.dueAt ? clock : first),
    null,
  );

const lane = (status: Status): TicketDocument['work'] => {
  if (status === 'dispatched') return 'new';
  return status === 'accepted' || status === 'working' ? 'today' : 'none';
};

/** The ticket with the fields that lists and the timer look it up by. */
export function filed(facts: TicketFacts): TicketDocument {
  const due = nextClock(facts)?.dueAt ?? NEVER;
  const work = lane(facts.status);
  // No slot was booked: as soon as possible, so before everything that has one.
  const workAt = work === 'new' ? due : (facts.appointment?.startsAt ?? 0);
  return {
    ...facts,
    open: isOpen(facts.status),
    reportedKey: `${timeKey(facts.reportedAt)}-${facts._id}`,
    dueKey: `${timeKey(due)}-${facts._id}`,
    technicianId: facts.assignment?.technicianId ?? null,
    work,
    workKey: `${timeKey(workAt)}-${facts._id}`,
    nextRingAt: earliest(facts.clocks.map(nextRing)),
  };
}
