import type { Counts } from './counts';
import type { Against, Measured } from './measured';

type Row = readonly string[];

/** Columns lined up, the first to the left. */
function aligned(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, n) => Math.max(...rows.map((row) => row[n]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join('  '),
    )
    .join('\n');
}

const whole = (value: number): string => String(Math.round(value));
const tenth = (value: number): string => value.toFixed(1);
const size = (stored: number): string => (stored < 1_000 ? String(stored) : `${stored / 1_000} k`);

/** The same thing at every size, smallest first. */
const across = (counts: readonly (Counts | undefined)[], read: (one: Counts) => string): string =>
  counts.map((one) => (one === undefined ? '-' : read(one))).join(' / ');

/** One line a procedure, every number at each size of the past. */
export function procedureTable({ sizes, p95Ratios }: Measured): string {
  const title = sizes.map(({ stored }) => size(stored)).join(' / ');
  const names = Object.keys(sizes[0]?.procedures ?? {});
  const rows = names.map((name): Row => {
    const counts = sizes.map(({ procedures }) => procedures[name]);
    return [
      name,
      String(counts[0]?.calls ?? 0),
      across(counts, ({ calls, totalMs }) => whole((calls / totalMs) * 1_000)),
      across(counts, ({ p50 }) => tenth(p50)),
      across(counts, ({ p95 }) => tenth(p95)),
      p95Ratios[name]?.toFixed(2) ?? '',
      across(counts, ({ databaseCalls }) => tenth(databaseCalls.mean)),
      across(counts, ({ databaseCalls }) => whole(databaseCalls.most)),
      across(counts, ({ examined }) => tenth(examined.mean)),
      across(counts, ({ examined }) => whole(examined.most)),
      across(counts, ({ bytes }) => whole(bytes.mean)),
    ];
  });
  const head = ['', 'calls', 'a second', 'p50 ms', 'p95 ms', 'p95 ×', 'db calls', 'most', 'examined', 'most', 'bytes'];
  return `${title} stored tickets\n\n${aligned([head, ...rows])}`;
}

/** Naive against ours at each size. */
export function naiveTable(naive: readonly Against[]): string {
  const head = ['naive ÷ ours', 'time', 'documents examined', 'bytes', 'failed'];
  const rows = naive.map(({ stored, time, examined, bytes, failed }): Row => [
    `${size(stored)} stored`,
    `${tenth(time)} ×`,
    `${tenth(examined)} ×`,
    `${tenth(bytes)} ×`,
    String(failed),
  ]);
  const names = Object.keys(naive[0]?.procedures ?? {});
  const times = names.map((name): Row => [
    name,
    ...naive.map(({ procedures }) => {
      const one = procedures[name];
      return one === undefined ? '-' : `${tenth(one.ours)} : ${one.naive === null ? 'fails' : tenth(one.naive)}`;
    }),
  ]);
  const titles = ['ms, ours : naive', ...naive.map(({ stored }) => size(stored))];
  return `${aligned([head, ...rows])}\n\n${aligned([titles, ...times])}`;
}
