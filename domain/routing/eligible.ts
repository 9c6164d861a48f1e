import { workOn, type Candidate, type Work } from './candidate';
import type { RoutingReason, StatedReason } from './reasons';

interface Condition {
  readonly reason: RoutingReason;
  readonly holds: (candidate: Candidate, work: Work) => boolean;
  /** The number the reason speaks of. */
  readonly value?: (candidate: Candidate, work: Work) => number;
}

const urgent = (work: Work): boolean => work.sensitivity === 'A';
const left = (candidate: Candidate, work: Work): number => candidate.dailyCapacity - workOn(candidate, work.day);

const always: readonly Condition[] = [
  { reason: 'declinedBefore', holds: ({ technicianId }, { excluded }) => !excluded.includes(technicianId) },
  { reason: 'inCommunity', holds: (candidate, { communityId }) => candidate.communityId === communityId },
  { reason: 'tradeMatches', holds: ({ trades }, { trade }) => trades.includes(trade) },
  { reason: 'licenceInDate', holds: ({ licenceUntil }, { day }) => licenceUntil !== null && licenceUntil >= day },
  { reason: 'trainingSigned', holds: ({ trainedOn }, { day }) => trainedOn !== null && trainedOn <= day },
];
const inPool = (reason: RoutingReason): Condition => ({
  reason,
  holds: ({ pools }, { pool }) => pools.includes(pool),
});

/** An appointment needs somebody at work with room in the day. */
const booked: readonly Condition[] = [
  { reason: 'onShift', holds: ({ onShift }) => onShift },
  { reason: 'capacityLeft', holds: (candidate, work) => left(candidate, work) > 0, value: left },
];
/** Danger does not wait for room in anybody's day, and the one on duty is called at any hour. */
const immediate: readonly Condition[] = [{ reason: 'onDuty', holds: ({ onShift, onDuty }) => onShift || onDuty }];

const conditionsFor = (work: Work): readonly Condition[] => [
  ...always,
  inPool(work.pool === 'warranty' ? 'inWarrantyPool' : 'paidPool'),
  ...(urgent(work) ? immediate : booked),
];

/** The conditions a candidate does not meet; empty: eligible (product.md section 5, step 3). */
export const failuresOf = (candidate: Candidate, work: Work): RoutingReason[] =>
  conditionsFor(work)
    .filter(({ holds }) => !holds(candidate, work))
    .map(({ reason }) => reason);

/** Not having declined is no merit, and somebody who is merely at work is not said to be on duty. */
function merit({ reason, value }: Condition, candidate: Candidate, work: Work): StatedReason[] {
  if (reason === 'declinedBefore') return [];
  if (reason === 'onDuty' && !candidate.onDuty) return [{ reason: 'onShift', value: null }];
  return [{ reason, value: value?.(candidate, work) ?? null }];
}

/** The conditions an eligible candidate meets, as staff read them. */
export const meritsOf = (candidate: Candidate, work: Work): StatedReason[] =>
  conditionsFor(work).flatMap((condition) => merit(condition, candidate, work));
