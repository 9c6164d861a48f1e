import { wilson } from '#domain/satisfaction';
import { grouped, stratumKey, tally, type Stratum } from './strata';

/** A share and where it may lie, 0 … 1. */
export interface Estimate {
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
}

/** What everybody together gets for each kind of work, and how much of all work it is. */
export interface Reference {
  readonly rates: ReadonlyMap<string, number>;
  readonly shares: ReadonlyMap<string, number>;
}

/** A kind of work with fewer answers than these counts for less than what is known of its part, a part than all work. */
const PRIOR = 10;
const shrunk = ({ n, hits }: Pick<Stratum, 'n' | 'hits'>, towards: number): number =>
  (hits + PRIOR * towards) / (n + PRIOR);

/** Half an answer of each sort keeps the rate of all work off 0 and 1, where odds have no meaning. */
const overallOf = ({ n, hits }: Pick<Stratum, 'n' | 'hits'>): number => (hits + 1 / 2) / (n + 1);

/** From the strata of all subjects together. */
export function referenceOf(strata: readonly Stratum[]): Reference {
  const all = tally(strata);
  const overall = overallOf(all);
  const rates = new Map<string, number>();
  const shares = new Map<string, number>();
  for (const ofPart of grouped(strata, ({ part }) => part).values()) {
    const partRate = shrunk(tally(ofPart), overall);
    for (const [key, same] of grouped(ofPart, stratumKey)) {
      const one = tally(same);
      rates.set(key, shrunk(one, partRate));
      shares.set(key, one.n / all.n);
    }
  }
  return { rates, shares };
}

/** A share after its odds were multiplied. */
const tilted = (share: number, odds: number): number => (share * odds) / (1 - share + share * odds);

type Mix = readonly (readonly [rate: number, weight: number])[];
const shareOf = (mix: Mix, odds: number): number =>
  mix.reduce((sum, [rate, weight]) => sum + weight * tilted(rate, odds), 0);

/** Enough halvings for every figure that is ever shown. */
const HALVINGS = 34;

/** By what the odds of every kind of work have to be multiplied for this mix of work to come out at `share`. */
function oddsFor(mix: Mix, share: number): number {
  let [low, high] = [0, 1];
  for (let n = 0; n < HALVINGS; n += 1) {
    const middle = (low + high) / 2;
    if (shareOf(mix, middle / (1 - middle)) < share) low = middle;
    else high = middle;
  }
  return (low + high) / (2 - low - high);
}

const mixOf = ({ rates }: Reference, weights: Iterable<readonly [key: string, weight: number]>): Mix =>
  [...weights].map(([key, weight]) => [rates.get(key) ?? 1 / 2, weight]);

/**
 * 调整后的满意率: as if everybody did the same mix of parts and priorities.
 *
 * In one sentence: what the same work gets from everybody on average is multiplied by one factor (of the odds) until it is
 * what this subject really got, and then counted for the mix of work of all. This is indirect standardisation (a subject
 * is held against what the pooled rates of its own work let expect) on the odds scale, which keeps a share between 0
 * and 1; the plain ratio "observed ÷ expected × overall" can pass 1 where most owners are satisfied. Both ends of the
 * Wilson interval are carried over by the same rule. Whoever does exactly the mix of all keeps rate and interval as they are.
 *
 * The reference is taken as known, as in funnel plots (D. J. Spiegelhalter, Statistics in Medicine 24, 2005, 1185–1202).
 * It contains the subject's own answers: work that hardly anybody else does says little for or against it, and what is
 * left of a difference is rather too small than too large.
 * @param z how wide, in standard deviations
 */
export function adjusted(strata: readonly Stratum[], reference: Reference, z: number): Estimate {
  const { n, hits } = tally(strata);
  const own = mixOf(
    reference,
    strata.map((one) => [stratumKey(one), one.n / n]),
  );
  const all = mixOf(reference, reference.shares);
  const carried = (share: number): number =>
    share <= 0 || share >= 1 ? Math.min(1, Math.max(0, share)) : shareOf(all, oddsFor(own, share));
  const { lower, upper } = wilson(hits, n, z);
  return { rate: carried(hits / n), lower: carried(lower), upper: carried(upper) };
}
