import { workOn, type Candidate, type Work } from './candidate';
import type { RoutingReason, StatedReason } from './reasons';

interface Condition {
  readonly reason: RoutingReason;
  readonly holds: (candidate: Candidate, work: Work) => boolean;
  /** The number the reason speaks of. */
  readonly value?: (candidate: Candidate, work: Work) => number;
}

const left = (candidate: Candidate, work: Work): number => candidate.dailyCapacity - workOn(candidate, work.day);

const atWork = ({ shifts }: Candidate, { weekday, clockTime }: Work): boolean =>
  shifts.some(({ days, from, to }) => days.includes(weekday) && from <= clockTime && clockTime < to);

const onLeave = ({ leave }: Candidate, { day }: Work): boolean =>
  leave.some(({ from, to }) => from <= day && day <= to);

/** Work in the open or in a building nobody named belongs to no zone. */
const inZone = ({ zones }: Candidate, { building }: Work): boolean =>
  zones.length === 0 || building === null || zones.includes(building);

const always: readonly Condition[] = [
  { reason: 'declinedBefore', holds: ({ technicianId }, { excluded }) => !excluded.includes(technicianId) },
  { reason: 'inCommunity', holds: (candidate, { communityId }) => candidate.communityId === communityId },
  { reason: 'tradeMatches', holds: ({ trades }, { trade }) => trades.includes(trade) },
  { reason: 'licenceInDate', holds: ({ licenceUntil }, { day }) => licenceUntil !== null && licenceUntil >= day },
  { reason: 'trainingSigned', holds: ({ trainedOn }, { day }) => trainedOn !== null && trainedOn <= day },
  { reason: 'onLeave', holds: (candidate, work) => !onLeave(candidate, work) },
];
const inPool = (reason: RoutingReason): Condition => ({
  reason,
  holds: ({ pools }, { pool }) => pools.includes(pool),
});

/** An appointment needs somebody at work there with room in the day. */
const booked: readonly Condition[] = [
  { reason: 'inZone', holds: inZone },
  { reason: 'onShift', holds: atWork },
  { reason: 'capacityLeft', holds: (candidate, work) => left(candidate, work) > 0, value: left },
];
/** Danger does not wait for room in anybody's day, and the one on duty is called at any hour. */
const immediate: readonly Condition[] = [
  { reason: 'onDuty', holds: (candidate, work) => candidate.onDuty || atWork(candidate, work) },
];

const conditions = (pool: RoutingReason): Record<'urgent' | 'calm', readonly Condition[]> => ({
  urgent: [...always, inPool(pool), ...immediate],
  calm: [...always, inPool(pool), ...booked],
});
/** Put together once: every candidate of every ticket is held against them. */
const table = { warranty: conditions('inWarrantyPool'), paid: conditions('paidPool') };

const conditionsFor = ({ pool, sensitivity }: Work): readonly Condition[] =>
  table[pool][sensitivity === 'A' ? 'urgent' : 'calm'];

/** The conditions a candidate does not meet; empty: eligible (product.md section 5, step 3). */
export const failuresOf = (candidate: Candidate, work: Work): RoutingReason[] =>
  conditionsFor(work)
    .filter(({ holds }) => !holds(candidate, work))
    .map(({ reason }) => reason);

const binding: readonly RoutingReason[] = ['inCommunity', 'tradeMatches', 'licenceInDate', 'trainingSigned', 'onLeave'];

/**
 * Whether a person may send somebody who fails these all the same: a full day, another zone or pool, an hour off shift
 * and an earlier refusal can be talked about; a missing licence, training or trade, leave and another community cannot.
 */
export const assignable = (failed: readonly RoutingReason[]): boolean =>
  failed.every((reason) => !binding.includes(reason));

/** What is no merit by itself: not having declined, not being away, a zone where there are none. */
function isMerit({ reason }: Condition, { zones }: Candidate): boolean {
  if (reason === 'declinedBefore' || reason === 'onLeave') return false;
  return reason !== 'inZone' || zones.length > 0;
}

/** Somebody who is merely at work is not said to be on duty. */
const named = (reason: RoutingReason, { onDuty }: Candidate): RoutingReason =>
  reason === 'onDuty' && !onDuty ? 'onShift' : reason;

/** The conditions a candidate meets, as staff read them. */
export const meritsOf = (candidate: Candidate, work: Work): StatedReason[] =>
  conditionsFor(work)
    .filter((condition) => isMerit(condition, candidate) && condition.holds(candidate, work))
    .map(({ reason, value }) => ({ reason: named(reason, candidate), value: value?.(candidate, work) ?? null }));
