import { nextRing, type Clock } from '#domain/clocks';
import { openStatuses, type Status } from '#domain/ticket';
import type { TicketDocument } from '../../../schema';
import { dueOf, earliest, nextClock } from '../../clocks';
import { timeKey } from '../../ids';

/** What a ticket says of itself; the rest is derived from it. */
export type TicketFacts = Omit<
  TicketDocument,
  'open' | 'ownerKey' | 'buildingKey' | 'reportedKey' | 'dueKey' | 'technicianId' | 'work' | 'workKey' | 'nextRingAt'
>;

const isOpen = (status: Status): boolean => openStatuses.some((open) => open === status);

/** The clocks of the repair. The manager's recovery clock runs beside it and is nobody else's business. */
const clocksOfWork = ({ clocks }: Pick<TicketFacts, 'clocks'>): readonly Clock[] =>
  clocks.filter(({ kind }) => kind !== 'recovery');

/** The running clock that is due first; the one that matters next. */
export const nextOf = (ticket: Pick<TicketFacts, 'clocks'>): Clock | null => nextClock(clocksOfWork(ticket));

/** The list of a person's reports in the public area. */
export const personKey = (personId: string): string => `person:${personId}`;

/** A building's common parts, known to all who live there. */
export const buildingKeyOf = (communityId: string, building: string): string => `${communityId}:${building}`;

const lanes: Readonly<Record<Status, TicketDocument['work']>> = {
  reported: 'none',
  dispatched: 'new',
  accepted: 'today',
  working: 'today',
  quoted: 'today',
  suspended: 'today',
  finished: 'none',
  closed: 'none',
  cancelled: 'none',
};

/** No slot was booked: as soon as possible, so before everything that has one. */
const workAt = (facts: TicketFacts): number => {
  if (facts.status === 'dispatched') return dueOf(clocksOfWork(facts));
  return facts.suspension?.until ?? facts.appointment?.startsAt ?? 0;
};

/** The ticket with the fields that lists and the timer look it up by. */
export function filed(facts: TicketFacts): TicketDocument {
  const { _id, communityId, building } = facts;
  return {
    ...facts,
    open: isOpen(facts.status),
    ownerKey: facts.homeId ?? personKey(facts.reporter.personId),
    buildingKey: building === null ? null : buildingKeyOf(communityId, building),
    reportedKey: `${timeKey(facts.reportedAt)}-${_id}`,
    dueKey: `${timeKey(dueOf(clocksOfWork(facts)))}-${_id}`,
    technicianId: facts.assignment?.technicianId ?? null,
    work: lanes[facts.status],
    workKey: `${timeKey(workAt(facts))}-${_id}`,
    nextRingAt: earliest(facts.clocks.map(nextRing)),
  };
}
