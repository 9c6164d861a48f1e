import { nextRing, type Clock } from '#domain/clocks';
import { openStatuses, type Status } from '#domain/ticket';
import type { HomeDocument, Queue, TicketDocument } from '../../../schema';
import { awaited, callDue, isSilent } from '../../calls/awaited';
import { dueOf, earliest, NEVER, nextClock } from '../../clocks';
import { timeKey } from '../../ids';

type Derived =
  | ('open' | 'ownerKey' | 'buildingKey' | 'reportedKey' | 'dueKey' | 'queues' | 'callKey' | 'closedKey')
  | ('technicianId' | 'contractorId' | 'causeId' | 'supervisorId' | 'work' | 'workKey' | 'nextRingAt');

/** What a ticket says of itself; the rest is derived from it. */
export type TicketFacts = Omit<TicketDocument, Derived>;

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

const STACK = 2;
/** Homes one above the other share pipes: the last two figures of 501 and 1201 say which. */
export const riserKeyOf = ({ communityId, building, unit, room }: HomeDocument): string =>
  [communityId, building, unit, room.slice(-STACK)].join(':');

const queuesOf = (facts: TicketFacts): readonly Queue[] => [
  ...(facts.status === 'reported' && facts.rung !== 'routing' ? ['unassigned' as const] : []),
  ...(facts.status === 'inspecting' ? ['inspecting' as const] : []),
  ...(awaited(facts, 'first') === null ? [] : ['callBack' as const]),
  ...(awaited(facts, 'second') === null ? [] : ['secondCallBack' as const]),
  ...(isSilent(facts) ? ['silent' as const] : []),
];

const lanes: Readonly<Record<Status, TicketDocument['work']>> = {
  reported: 'none',
  dispatched: 'new',
  accepted: 'today',
  working: 'today',
  quoted: 'today',
  suspended: 'today',
  inspecting: 'none',
  finished: 'none',
  closed: 'none',
  cancelled: 'none',
};

/** No slot was booked: as soon as possible, so before everything that has one. */
const workAt = (facts: TicketFacts): number => {
  if (facts.status === 'dispatched') return dueOf(clocksOfWork(facts));
  return facts.suspension?.until ?? facts.appointment?.startsAt ?? 0;
};

/** Unique, ascending in time of closing; null: not closed, or as a duplicate, which counts nowhere. */
const closedKeyOf = ({ _id, closedAt, closing }: TicketFacts): string | null =>
  closedAt === null || closing === 'duplicate' ? null : `${timeKey(closedAt)}-${_id}`;

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
    contractorId: facts.assignment?.contractorId ?? null,
    causeId: facts.cause?.id ?? null,
    supervisorId: facts.supervisor?.personId ?? null,
    closedKey: closedKeyOf(facts),
    queues: queuesOf(facts),
    callKey: `${timeKey(callDue(facts) ?? NEVER)}-${_id}`,
    work: lanes[facts.status],
    workKey: `${timeKey(workAt(facts))}-${_id}`,
    nextRingAt: earliest(facts.clocks.map(nextRing)),
  };
}
