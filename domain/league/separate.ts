import type { Estimate } from './adjust';

/** A subject's share with its 95 % interval, and with a wider one for comparing many. */
export interface Compared {
  readonly shown: Estimate;
  readonly wide: Estimate;
}

/** Of a hundred tables in which nobody differs, at most five may say so. */
const WRONG = 0.05;

/** Upper quantile of the normal distribution; Abramowitz & Stegun 26.2.23, good to 0.0005. */
function quantile(tail: number): number {
  const t = Math.sqrt(-2 * Math.log(tail));
  return t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
}

/** How many standard deviations, so that all gaps between so many subjects together are wrong seldom enough (Bonferroni). */
export const zAmong = (subjects: number): number => quantile(WRONG / 2 / Math.max(1, subjects - 1));

/** The lower end of the interval of a difference, from the intervals of both (Newcombe, Statistics in Medicine 17, 1998, 873–890, method 10). */
const leastDifference = (a: Estimate, b: Estimate): number =>
  a.rate - b.rate - Math.hypot(a.rate - a.lower, b.upper - b.rate);

/**
 * Whether one is certainly above another. Two things must be so: the intervals that people see do not touch
 * (product.md section 8), and the difference itself holds at the level for comparing many. The first alone grows lax
 * where one of them has far more answers than the other, and knows nothing of how many are compared.
 */
const isAbove = (a: Compared, b: Compared): boolean =>
  a.shown.lower > b.shown.upper && leastDifference(a.wide, b.wide) > 0;

/**
 * The group of each, from 1, in the order given. A new group begins only where everybody before is certainly above
 * everybody after: within a group the numbers do not say who is better.
 */
export function groupsOf(ordered: readonly Compared[]): readonly number[] {
  let group = 1;
  return ordered.map((_, at) => {
    const after = ordered.slice(at);
    if (at > 0 && ordered.slice(0, at).every((a) => after.every((b) => isAbove(a, b)))) group += 1;
    return group;
  });
}
