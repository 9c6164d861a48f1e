import { byProcedure, type Counts } from './counts';
import { notFlat, p95Ratio, p95Ratios, type Size } from './flat';
import type { Pair } from './naive/compare';

/** Naive against ours over the same reads of one size, each procedure weighed by how often the day asks it. */
export interface Against {
  readonly stored: number;
  /** How many times as much the naive reads take, look at and send. */
  readonly time: number;
  readonly examined: number;
  readonly bytes: number;
  /** Naive reads that ended with an error of the platform; they are in no ratio, which is kind to them. */
  readonly failed: number;
  /** Reads of which both did not find the same. */
  readonly different: readonly string[];
  readonly procedures: Readonly<Record<string, { readonly ours: number; readonly naive: number | null }>>;
}

/** What `npm run bench -- --write` keeps, for docs/cost.md. */
export interface Measured {
  readonly on: string;
  readonly machine: string;
  readonly homes: number;
  readonly communities: number;
  readonly seed: number;
  readonly sizes: readonly { readonly stored: number; readonly procedures: Readonly<Record<string, Counts>> }[];
  /** Timers while nothing is due. */
  readonly idle: Readonly<Record<string, Counts>>;
  readonly p95Ratio: number;
  readonly p95Ratios: Readonly<Record<string, number>>;
  readonly naive: readonly Against[];
  /** Bytes of the documents one ticket leaves behind, by collection. */
  readonly ticketBytes: Readonly<Record<string, number>>;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
};

type Cost = Pair['ours'];

/** Weighs the median read of each procedure by its calls in the day. */
function weighed(pairs: readonly Pair[], counts: ReadonlyMap<string, Counts>, read: (cost: Cost) => number): number {
  const names = [...new Set(pairs.map(({ procedure }) => procedure))];
  const sums = names.map((name) => {
    const own = pairs.filter(({ procedure, naive }) => procedure === name && naive !== null);
    if (own.length === 0) return { ours: 0, naive: 0 };
    const calls = counts.get(name)?.calls ?? 0;
    const naive = own.flatMap((pair) => pair.naive ?? []);
    return { ours: calls * median(own.map(({ ours }) => read(ours))), naive: calls * median(naive.map(read)) };
  });
  const total = (side: 'ours' | 'naive'): number => sums.reduce((sum, one) => sum + one[side], 0);
  return total('naive') / total('ours');
}

export function againstNaive({ stored, samples }: Size, pairs: readonly Pair[]): Against {
  const counts = byProcedure(samples);
  const names = [...new Set(pairs.map(({ procedure }) => procedure))];
  const of = (name: string) => pairs.filter(({ procedure }) => procedure === name);
  return {
    stored,
    time: weighed(pairs, counts, ({ ms }) => ms),
    examined: weighed(pairs, counts, ({ examined }) => examined),
    bytes: weighed(pairs, counts, ({ bytes }) => bytes),
    failed: pairs.filter(({ naive }) => naive === null).length,
    different: [...new Set(pairs.filter(({ same }) => !same).map(({ procedure }) => procedure))],
    procedures: Object.fromEntries(
      names.map((name) => {
        const naive = of(name).flatMap((pair) => pair.naive?.ms ?? []);
        const ours = median(of(name).map((pair) => pair.ours.ms));
        return [name, { ours, naive: naive.length === 0 ? null : median(naive) }];
      }),
    ),
  };
}

/** What has to hold; empty: all of it does. */
export function broken(sizes: readonly Size[], naive: readonly Against[], most: number): readonly string[] {
  const ratio = p95Ratio(sizes);
  return [
    ...notFlat(sizes).map(({ procedure, what, most: at }) => `${procedure} is not flat: ${what} ${at.join(' → ')}`),
    ...(ratio <= most ? [] : [`p95 grows by ${ratio.toFixed(2)}, more than ${most}`]),
    ...naive.flatMap(({ stored, different }) =>
      different.map((name) => `${name}: naive and ours differ with ${stored} stored`),
    ),
  ];
}

type About = Omit<Measured, 'sizes' | 'p95Ratio' | 'p95Ratios' | 'naive'>;

export const measuredOf = (about: About, sizes: readonly Size[], naive: readonly Against[]): Measured => ({
  ...about,
  sizes: sizes.map(({ stored, samples }) => ({ stored, procedures: Object.fromEntries(byProcedure(samples)) })),
  p95Ratio: p95Ratio(sizes),
  p95Ratios: Object.fromEntries(p95Ratios(sizes)),
  naive,
});
