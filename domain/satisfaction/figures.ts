import type { ComplaintSums } from './complaints';
import type { DaySums, SpokenSums } from './sums';
import { dimensions, type Dimension, type Drill } from './terms';
import { csat, proportionOf, satisfiedIn, type Csat, type Proportion, type StarCounts } from './wilson';

/** What people said on the phone: mean stars, null where nobody said any. */
export interface Spoken {
  readonly n: number;
  readonly mean: number | null;
}

/** Everything one set of closed tickets says. Mean times in ms, mean dimensions in stars; null where nothing was counted. */
export interface Figures {
  readonly closures: number;
  readonly answers: number;
  readonly response: Proportion;
  readonly stars: StarCounts;
  readonly csat: Csat;
  readonly dimensions: Readonly<Record<Dimension, number | null>>;
  readonly meanToAccept: number | null;
  readonly meanToFirstFix: number | null;
  readonly meanToFinalFix: number | null;
  readonly firstTimeFix: Proportion;
  readonly onTime: Proportion;
  readonly callBackInTime: Proportion;
  readonly called: { readonly reached: number; readonly service: Spoken; readonly contractor: Spoken };
  readonly recommend: { readonly n: number; readonly score: number | null };
}

export const meanOf = (sum: number, count: number): number | null => (count === 0 ? null : sum / count);

const spokenOf = ({ n, sum }: SpokenSums): Spoken => ({ n, mean: meanOf(sum, n) });

/** Promoters less detractors, as a share of all who answered: −1 … 1. */
function recommendOf({ promoters, passives, detractors }: DaySums['recommend']): Figures['recommend'] {
  const n = promoters + passives + detractors;
  return { n, score: meanOf(promoters - detractors, n) };
}

/** What the sums say. `target` is the share of satisfied answers to reach. */
export const figuresOf = (sums: DaySums, target: number): Figures => ({
  closures: sums.closures,
  answers: sums.answers,
  response: proportionOf(sums.answers, sums.closures),
  stars: sums.stars,
  csat: csat(sums.stars, target),
  dimensions: Object.fromEntries(
    dimensions.map((one) => [one, meanOf(sums.dimensions[one].stars, sums.dimensions[one].n)]),
  ) as Record<Dimension, number | null>,
  meanToAccept: meanOf(sums.acceptMs, sums.acceptCount),
  meanToFirstFix: meanOf(sums.firstFixMs, sums.firstFixCount),
  meanToFinalFix: meanOf(sums.finalFixMs, sums.finalFixCount),
  firstTimeFix: proportionOf(sums.firstTimeFixed, sums.returnsKnown),
  onTime: proportionOf(sums.onTime, sums.arrivals),
  callBackInTime: proportionOf(sums.callBackKept, sums.callBackDue),
  called: { reached: sums.reached, service: spokenOf(sums.service), contractor: spokenOf(sums.contractor) },
  recommend: recommendOf(sums.recommend),
});

/** Complaints of some days. */
export interface ComplaintFigures {
  readonly received: number;
  readonly major: number;
  readonly replyInTime: Proportion;
  readonly resultInTime: Proportion;
}

/** In time, of those that were answered or ran out: one that still has time is neither. */
export const complaintFiguresOf = (sums: ComplaintSums): ComplaintFigures => ({
  received: sums.received,
  major: sums.major,
  replyInTime: proportionOf(sums.replyKept, sums.replyKept + sums.replyMissed),
  resultInTime: proportionOf(sums.resultKept, sums.resultKept + sums.resultMissed),
});

const drilled = {
  closures: (sums) => sums.closures,
  answers: (sums) => sums.answers,
  satisfied: (sums) => satisfiedIn(sums.stars),
  unsatisfied: (sums) => sums.answers - satisfiedIn(sums.stars),
  unanswered: (sums) => sums.unanswered,
  cameBack: (sums) => sums.returnsKnown - sums.firstTimeFixed,
  late: (sums) => sums.arrivals - sums.onTime,
  callBackMissed: (sums) => sums.callBackDue - sums.callBackKept,
} as const satisfies Record<Drill, (sums: DaySums) => number>;

/**
 * How often something happened. Of one ticket (the sums of its contribution): whether it is among the tickets a number
 * stands for, so that every number opens exactly its tickets.
 */
export const drillCount = (which: Drill, sums: DaySums): number => drilled[which](sums);
