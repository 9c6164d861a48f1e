import type { Closing } from '#domain/ticket';
import { dimensions, starValues, type Dimension, type Stars } from './terms';
import type { StarCounts } from './wilson';

/**
 * What the tickets closed on one day add up to. Whole numbers only, so that adding in any order, merging days and
 * recomputing from the ratings give EXACTLY the same; rates and means are derived at the very end.
 */
export interface DaySums {
  /** = fixed + unanswered */
  readonly closures: number;
  readonly fixed: number;
  readonly unanswered: number;
  /** Closed as fixed without ever having been reopened. */
  readonly firstTimeFixed: number;
  /** Ratings of these closures, = the sum of `stars`. */
  readonly answers: number;
  readonly stars: StarCounts;
  /** Sum of stars per dimension, and how many answers gave it stars: an owner may leave any of them out. */
  readonly dimensions: Readonly<Record<Dimension, number>>;
  readonly dimensionCounts: Readonly<Record<Dimension, number>>;
  /** Milliseconds from report to acceptance, to the first and to the last finish, each with what was counted. */
  readonly acceptMs: number;
  readonly acceptCount: number;
  readonly firstFixMs: number;
  readonly firstFixCount: number;
  readonly finalFixMs: number;
  readonly finalFixCount: number;
}

/** One closed ticket. Times epoch ms, null where it never happened. */
export interface ClosureFacts {
  readonly closing: Closing;
  readonly reportedAt: number;
  readonly acceptedAt: number | null;
  readonly firstFinishedAt: number | null;
  readonly finishedAt: number | null;
  readonly reopened: number;
}

/** What of a rating enters the sums: its last revision's stars, null where a dimension was left out. */
export interface RatingFacts {
  readonly stars: Stars;
  readonly dimensions: Readonly<Record<Dimension, Stars | null>>;
}

const plain = [
  'closures',
  'fixed',
  'unanswered',
  'firstTimeFixed',
  'answers',
  'acceptMs',
  'acceptCount',
  'firstFixMs',
  'firstFixCount',
  'finalFixMs',
  'finalFixCount',
] as const satisfies readonly (keyof DaySums)[];
type Plain = (typeof plain)[number];

/** The same keys, each with what `of` says. */
const each = <K extends PropertyKey>(keys: readonly K[], of: (key: K) => number): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, number>;

export const emptySums: DaySums = {
  ...each(plain, () => 0),
  stars: each(starValues, () => 0),
  dimensions: each(dimensions, () => 0),
  dimensionCounts: each(dimensions, () => 0),
};

const added = (a: DaySums, b: DaySums): DaySums => ({
  ...each(plain, (key) => a[key] + b[key]),
  stars: each(starValues, (star) => a.stars[star] + b.stars[star]),
  dimensions: each(dimensions, (dimension) => a.dimensions[dimension] + b.dimensions[dimension]),
  dimensionCounts: each(dimensions, (dimension) => a.dimensionCounts[dimension] + b.dimensionCounts[dimension]),
});

/** Days together; no days are `emptySums`. */
export const mergeSums = (list: readonly DaySums[]): DaySums => list.reduce(added, emptySums);

const span = (from: number, to: number | null): readonly [ms: number, count: number] =>
  to === null ? [0, 0] : [to - from, 1];

/** The sums with one more closed ticket. */
export function addClosure(sums: DaySums, facts: ClosureFacts): DaySums {
  const [acceptMs, acceptCount] = span(facts.reportedAt, facts.acceptedAt);
  const [firstFixMs, firstFixCount] = span(facts.reportedAt, facts.firstFinishedAt);
  const [finalFixMs, finalFixCount] = span(facts.reportedAt, facts.finishedAt);
  const fixed = facts.closing === 'fixed' ? 1 : 0;
  const closure: Record<Plain, number> = {
    closures: 1,
    fixed,
    unanswered: 1 - fixed,
    firstTimeFixed: facts.reopened === 0 ? fixed : 0,
    answers: 0,
    ...{ acceptMs, acceptCount, firstFixMs, firstFixCount, finalFixMs, finalFixCount },
  };
  return added(sums, { ...emptySums, ...closure });
}

/** A rating counted `times` times: once to add it, minus once to take it out. */
function weighed(sums: DaySums, rating: RatingFacts, times: 1 | -1): DaySums {
  return added(sums, {
    ...emptySums,
    answers: times,
    stars: { ...emptySums.stars, [rating.stars]: times },
    dimensions: each(dimensions, (dimension) => times * (rating.dimensions[dimension] ?? 0)),
    dimensionCounts: each(dimensions, (dimension) => (rating.dimensions[dimension] === null ? 0 : times)),
  });
}

/** The sums with one more rating. */
export const addRating = (sums: DaySums, rating: RatingFacts): DaySums => weighed(sums, rating, 1);

/** The sums after an owner changed a rating that is already in them. */
export const replaceRating = (sums: DaySums, before: RatingFacts, after: RatingFacts): DaySums =>
  addRating(weighed(sums, before, -1), after);

/** The sums computed afresh, to be compared with those kept. */
export const sumsOf = (closures: readonly ClosureFacts[], ratings: readonly RatingFacts[]): DaySums =>
  ratings.reduce(addRating, closures.reduce(addClosure, emptySums));

/** Equal in every number. */
export const sameSums = (a: DaySums, b: DaySums): boolean =>
  plain.every((key) => a[key] === b[key]) &&
  starValues.every((star) => a.stars[star] === b.stars[star]) &&
  dimensions.every(
    (dimension) =>
      a.dimensions[dimension] === b.dimensions[dimension] &&
      a.dimensionCounts[dimension] === b.dimensionCounts[dimension],
  );
