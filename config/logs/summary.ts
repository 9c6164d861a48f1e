import type { CallEntry, Entry } from './entries';

/** One procedure's calls. Shares 0 … 1. */
export interface Summary {
  readonly procedure: string;
  readonly calls: number;
  readonly p50: number;
  readonly p95: number;
  /** Mean and most of one call. */
  readonly dbCalls: number;
  readonly mostDbCalls: number;
  /** Expected failures: everything but OK, BUSY and INTERNAL. */
  readonly refused: number;
  readonly busy: number;
  readonly internal: number;
}

/** The nearest rank: a value that was measured, never one between two. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
};

function summaryOf(procedure: string, calls: readonly CallEntry[]): Summary {
  const times = calls.map(({ ms }) => ms);
  const requests = calls.map(({ dbCalls }) => dbCalls);
  const share = (wanted: (code: string) => boolean): number =>
    calls.filter(({ code }) => wanted(code)).length / calls.length;
  return {
    procedure,
    calls: calls.length,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    dbCalls: requests.reduce((sum, count) => sum + count, 0) / calls.length,
    mostDbCalls: Math.max(...requests),
    refused: share((code) => !['OK', 'BUSY', 'INTERNAL'].includes(code)),
    busy: share((code) => code === 'BUSY'),
    internal: share((code) => code === 'INTERNAL'),
  };
}

/** One row a procedure, the most called first. */
export function summaries(entries: readonly Entry[]): readonly Summary[] {
  const calls = entries.filter((entry) => entry.kind === 'call');
  const names = [...new Set(calls.map(({ procedure }) => procedure))];
  return names
    .map((name) =>
      summaryOf(
        name,
        calls.filter(({ procedure }) => procedure === name),
      ),
    )
    .sort((a, b) => b.calls - a.calls || (a.procedure < b.procedure ? -1 : 1));
}

const percent = (share: number): string => (share === 0 ? '-' : `${(share * 100).toFixed(1)}%`);
const head = ['procedure', 'calls', 'p50 ms', 'p95 ms', 'db', 'most', 'refused', 'BUSY', 'INTERNAL'] as const;

const rowOf = (row: Summary): readonly string[] => [
  row.procedure,
  String(row.calls),
  String(row.p50),
  String(row.p95),
  row.dbCalls.toFixed(1),
  String(row.mostDbCalls),
  ...[row.refused, row.busy, row.internal].map(percent),
];

/** The rows as a table of text: names on the left, figures on the right. */
export function tableOf(rows: readonly Summary[]): string {
  const cells: readonly (readonly string[])[] = [head, ...rows.map(rowOf)];
  const widths = head.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return cells.map(line).join('\n');
}
