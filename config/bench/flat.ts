import { byProcedure, percentile, type Counts } from './counts';
import type { Sample } from './world';

/** One size of the past and what the day cost there. */
export interface Size {
  readonly stored: number;
  readonly samples: readonly Sample[];
}

/**
 * What is not the same at every size of the past, by design. A day added up afresh costs what was closed on that day; of a
 * longer past more was closed on each.
 */
export const byClosings: ReadonlySet<string> = new Set(['satisfaction.audit', 'satisfaction.verify']);

/** The most p95 may grow from the smallest size to the largest, over all calls of the day. */
export const MOST_P95_RATIO = 1.5;
/** A percentile of fewer calls says nothing. */
const ENOUGH = 40;

const NEARLY_ALL = 0.95;

/** The dearest call of a procedure at each size. */
interface Grown {
  readonly procedure: string;
  readonly what: 'database calls' | 'documents examined';
  /** At each size, smallest first. */
  readonly most: readonly number[];
}

const countsAt = (sizes: readonly Size[]): readonly ReadonlyMap<string, Counts>[] =>
  sizes.map(({ samples }) => byProcedure(samples));

/** A page, and the one document that says whether there is another: what a list that was short before may fill up to. */
const PAGE = 21;

const grows = ([first = 0, ...rest]: readonly number[], by: number): boolean => rest.some((most) => most > first + by);

/**
 * Flat: at no larger size did any call of the day make more database calls than the dearest call of the same procedure at
 * the smallest size, or look at more documents than that call and one page. Returns what is not.
 */
export function notFlat(sizes: readonly Size[]): readonly Grown[] {
  const counts = countsAt(sizes);
  const procedures = [...(counts[0]?.keys() ?? [])].filter((name) => !byClosings.has(name));
  return procedures.flatMap((procedure): readonly Grown[] => {
    const of = (read: (one: Counts) => number): readonly number[] =>
      counts.map((at) => {
        const one = at.get(procedure);
        return one === undefined ? 0 : read(one);
      });
    const calls = of(({ databaseCalls }) => databaseCalls.most);
    const examined = of((one) => one.examined.most);
    return [
      ...(grows(calls, 0) ? [{ procedure, what: 'database calls' as const, most: calls }] : []),
      ...(grows(examined, PAGE) ? [{ procedure, what: 'documents examined' as const, most: examined }] : []),
    ];
  });
}

/** p95 over all calls, at the largest size over that at the smallest. */
export function p95Ratio(sizes: readonly Size[]): number {
  const at = (size: Size | undefined): number =>
    percentile(
      (size?.samples ?? []).map(({ ms }) => ms),
      NEARLY_ALL,
    );
  return at(sizes.at(-1)) / at(sizes[0]);
}

/** The same for each procedure that was called often enough for a percentile to say something. */
export function p95Ratios(sizes: readonly Size[]): ReadonlyMap<string, number> {
  const [first, last] = [countsAt(sizes)[0], countsAt(sizes).at(-1)];
  const often = [...(first ?? [])].filter(([, { calls }]) => calls >= ENOUGH);
  return new Map(often.map(([name, { p95 }]) => [name, (last?.get(name)?.p95 ?? NaN) / p95]));
}
