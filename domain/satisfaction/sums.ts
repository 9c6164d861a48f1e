import { difference, isNothing, total, type Sparse } from './numbers';
import { dimensions, starValues, type Dimension } from './terms';
import type { StarCounts } from './wilson';

/** Stars said on the phone, and by how many. */
export interface SpokenSums {
  readonly n: number;
  readonly sum: number;
}

/** The answers that gave a dimension stars: an owner may leave any of them out. With what a correlation with the overall stars needs. */
export interface DimensionSums {
  readonly n: number;
  readonly stars: number;
  readonly squares: number;
  /** Of the overall stars of the same answers. */
  readonly overall: number;
  readonly overallSquares: number;
  readonly products: number;
}

/**
 * What closed tickets add up to, by the day they were closed on. Whole numbers only, so that adding in any order, taking
 * out, merging and recomputing from tickets and ratings give EXACTLY the same; rates and means are derived at the very end.
 */
export interface DaySums {
  /** = fixed + unanswered */
  readonly closures: number;
  readonly fixed: number;
  readonly unanswered: number;
  /** Of how many it is known whether the same defect came back, and how many of these did not. */
  readonly returnsKnown: number;
  readonly firstTimeFixed: number;
  /** Ratings of these closures, = the sum of `stars`. */
  readonly answers: number;
  readonly stars: StarCounts;
  readonly dimensions: Readonly<Record<Dimension, DimensionSums>>;
  /** Asked of some owners only. */
  readonly recommend: { readonly promoters: number; readonly passives: number; readonly detractors: number };
  /** Milliseconds from report to acceptance, to the first and to the last finish, each with what was counted. */
  readonly acceptMs: number;
  readonly acceptCount: number;
  readonly firstFixMs: number;
  readonly firstFixCount: number;
  readonly finalFixMs: number;
  readonly finalFixCount: number;
  /** Visits that took place or were missed, and those that began inside the booked time. */
  readonly arrivals: number;
  readonly onTime: number;
  /** First call-backs that were recorded or missed, and those recorded in time. */
  readonly callBackDue: number;
  readonly callBackKept: number;
  /** Calls in which somebody spoke with the owner, and what the owner said: never counted as a rating. */
  readonly reached: number;
  readonly service: SpokenSums;
  readonly contractor: SpokenSums;
}

const noDimension: DimensionSums = { n: 0, stars: 0, squares: 0, overall: 0, overallSquares: 0, products: 0 };

const each = <K extends PropertyKey, V>(keys: readonly K[], value: V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<K, V>;

export const emptySums: DaySums = {
  ...{ closures: 0, fixed: 0, unanswered: 0, returnsKnown: 0, firstTimeFixed: 0 },
  answers: 0,
  stars: each(starValues, 0),
  dimensions: each(dimensions, noDimension),
  recommend: { promoters: 0, passives: 0, detractors: 0 },
  ...{ acceptMs: 0, acceptCount: 0, firstFixMs: 0, firstFixCount: 0, finalFixMs: 0, finalFixCount: 0 },
  ...{ arrivals: 0, onTime: 0, callBackDue: 0, callBackKept: 0 },
  reached: 0,
  service: { n: 0, sum: 0 },
  contractor: { n: 0, sum: 0 },
};

/** All of them together; none are `emptySums`. What is left out of one is 0. */
export const mergeSums = (list: readonly Sparse<DaySums>[]): DaySums => total(emptySums, list);

export const addSums = (a: DaySums, b: Sparse<DaySums>): DaySums => mergeSums([a, b]);

export const subtractSums = (a: DaySums, b: Sparse<DaySums>): DaySums => difference(a, b);

/** 0 in every number. */
export const isZero = (sums: Sparse<DaySums>): boolean => isNothing(sums);

/** Equal in every number. */
export const sameSums = (a: Sparse<DaySums>, b: Sparse<DaySums>): boolean => isZero(subtractSums(mergeSums([a]), b));
