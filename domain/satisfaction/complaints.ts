import type { Clock, ComplaintClock } from '#domain/clocks';
import type { Severity } from '#domain/complaint';
import { difference, isNothing, total } from './numbers';

/** What the complaints received on one day add up to. A clock counts as kept or missed once it was stopped or has run out. */
export interface ComplaintSums {
  readonly received: number;
  readonly major: number;
  readonly replyKept: number;
  readonly replyMissed: number;
  readonly resultKept: number;
  readonly resultMissed: number;
}

/** A complaint as the sums see it: a complaint document is one. */
export interface ComplaintFacts {
  readonly severity: Severity;
  readonly clocks: readonly Pick<Clock, 'kind' | 'stoppedAt' | 'missedAt'>[];
}

export const emptyComplaintSums: ComplaintSums = {
  ...{ received: 0, major: 0 },
  ...{ replyKept: 0, replyMissed: 0, resultKept: 0, resultMissed: 0 },
};

/** Of one kind a complaint has one clock that counts: missed once is missed. */
function kept({ clocks }: ComplaintFacts, kind: ComplaintClock): readonly [kept: number, missed: number] {
  const own = clocks.filter((clock) => clock.kind === kind);
  if (own.some(({ missedAt }) => missedAt !== null)) return [0, 1];
  return own.some(({ stoppedAt }) => stoppedAt !== null) ? [1, 0] : [0, 0];
}

/** What one complaint adds to the sums of the day it was received on. */
export function complaintContribution(complaint: ComplaintFacts): ComplaintSums {
  const [replyKept, replyMissed] = kept(complaint, 'complaintReply');
  const [resultKept, resultMissed] = kept(complaint, 'complaintResult');
  const major = Number(complaint.severity === 'major');
  return { received: 1, major, replyKept, replyMissed, resultKept, resultMissed };
}

export const mergeComplaintSums = (list: readonly ComplaintSums[]): ComplaintSums => total(emptyComplaintSums, list);

export const addComplaintSums = (a: ComplaintSums, b: ComplaintSums): ComplaintSums => mergeComplaintSums([a, b]);

export const subtractComplaintSums = (a: ComplaintSums, b: ComplaintSums): ComplaintSums => difference(a, b);

/** Equal in every number. */
export const sameComplaintSums = (a: ComplaintSums, b: ComplaintSums): boolean =>
  isNothing(subtractComplaintSums(a, b));
