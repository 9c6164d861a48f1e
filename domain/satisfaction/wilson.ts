import { starValues, type Stars, type TargetVerdict } from './terms';

/** Bounds of a share, both in 0 … 1. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** 95 % of a normal distribution lie within this many standard deviations. */
const Z95 = 1.96;

const share = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * Wilson's score interval (1927): where the true share may lie, honest also for few answers and for shares near 0 or 1.
 * Nothing is known from no answers: 0 … 1.
 * @throws RangeError where `successes` is not within 0 … n
 */
export function wilson(successes: number, n: number, z: number = Z95): Interval {
  if (!(successes >= 0 && successes <= n)) throw new RangeError(`${successes} of ${n}`);
  if (n === 0) return { lower: 0, upper: 1 };
  const rate = successes / n;
  const denominator = 1 + (z * z) / n;
  const centre = (rate + (z * z) / (2 * n)) / denominator;
  const half = (z * Math.sqrt((rate * (1 - rate)) / n + (z * z) / (4 * n * n))) / denominator;
  // Rounding may put a bound a hair past the rate itself at 0 and 1.
  return { lower: share(Math.min(rate, centre - half)), upper: share(Math.max(rate, centre + half)) };
}

export type StarCounts = Readonly<Record<Stars, number>>;

/** Four and five stars are satisfied (product.md section 8). */
const FEWEST_STARS = 4;
export const isSatisfied = (stars: Stars): boolean => stars >= FEWEST_STARS;

const counted = (stars: StarCounts, values: readonly Stars[]): number =>
  values.reduce<number>((sum, star) => sum + stars[star], 0);

export const answersIn = (stars: StarCounts): number => counted(stars, starValues);
export const satisfiedIn = (stars: StarCounts): number => counted(stars, starValues.filter(isSatisfied));

/** A share with what it is a share of and where it may lie (Wilson, 95 %); null where nothing was counted. */
export interface Proportion {
  readonly n: number;
  readonly hits: number;
  readonly rate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** @throws RangeError where `hits` is not within 0 … n */
export function proportionOf(hits: number, n: number): Proportion {
  const interval = wilson(hits, n);
  return n === 0 ? { n, hits, rate: null, lower: null, upper: null } : { n, hits, rate: hits / n, ...interval };
}

/** The headline: share of four and five stars against a target share. */
export interface Csat extends Proportion {
  readonly target: number;
  readonly verdict: TargetVerdict;
}

/**
 * Fewest answers for a verdict. Wilson's interval is too narrow for fewer: one angry owner alone would lie certainly below
 * 85 %, although of satisfied homes every seventh answers like that (Brown, Cai, DasGupta, Statistical Science 16, 2001).
 */
export const FEWEST_FOR_VERDICT = 10;

function against(target: number, { n, lower, upper }: Proportion): TargetVerdict {
  if (n < FEWEST_FOR_VERDICT) return 'cannotSay';
  if (lower !== null && lower >= target) return 'met';
  return upper !== null && upper < target ? 'missed' : 'cannotSay';
}

/** CSAT = (4★ + 5★) ÷ answers, against a target share. Met and missed only where the whole interval says so. */
export function csat(stars: StarCounts, target: number): Csat {
  const proportion = proportionOf(satisfiedIn(stars), answersIn(stars));
  return { ...proportion, target, verdict: against(target, proportion) };
}
