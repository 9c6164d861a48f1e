import type { Sample } from './world';

/** What the calls of one procedure cost in one day. Means and percentiles over all of them. */
export interface Counts {
  readonly calls: number;
  /** Milliseconds; the second at which half and 95 % were answered. */
  readonly p50: number;
  readonly p95: number;
  readonly totalMs: number;
  readonly databaseCalls: Spread;
  readonly examined: Spread;
  readonly bytes: Spread;
  readonly refused: number;
}

interface Spread {
  readonly mean: number;
  readonly most: number;
}

/** The value below which a share of them lies, by the nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

const total = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);
const spread = (values: readonly number[]): Spread => ({
  mean: total(values) / values.length,
  most: Math.max(...values),
});

const HALF = 0.5;
const NEARLY_ALL = 0.95;

export function countsOf(samples: readonly Sample[]): Counts {
  const ms = samples.map((sample) => sample.ms);
  return {
    calls: samples.length,
    ...{ p50: percentile(ms, HALF), p95: percentile(ms, NEARLY_ALL), totalMs: total(ms) },
    databaseCalls: spread(samples.map(({ databaseCalls }) => databaseCalls)),
    examined: spread(samples.map(({ examined }) => examined)),
    bytes: spread(samples.map(({ bytes }) => bytes)),
    refused: samples.filter(({ code }) => code !== 'OK').length,
  };
}

/** By procedure, those with the most calls first. */
export function byProcedure(samples: readonly Sample[]): ReadonlyMap<string, Counts> {
  const groups = new Map<string, Sample[]>();
  for (const sample of samples) {
    const group = groups.get(sample.procedure);
    if (group === undefined) groups.set(sample.procedure, [sample]);
    else group.push(sample);
  }
  const counted = [...groups].map(([name, some]) => [name, countsOf(some)] as const);
  return new Map(counted.sort(([, a], [, b]) => b.calls - a.calls));
}
