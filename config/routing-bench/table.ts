import type { Comparison, Result } from './compare';

/** What must hold; `value` as it is compared. */
export interface Demand {
  readonly words: string;
  readonly value: number;
  readonly holds: boolean;
}

export const onTimeShare = ({ onTime, visits }: Result): number => onTime / visits;
/** Visits that nobody makes cost no way: ways are counted per visit that is made. */
export const metresPerVisit = ({ metres, visits, unassigned }: Result): number => metres / (visits - unassigned);

const ratio = (of: (result: Result) => number, a: Result, b: Result): number => of(a) / of(b);

export function demandsOn({ results, decisionsPerSecond }: Comparison): Demand[] {
  const { anju, stepwise, hindsight } = results;
  const onTime = ratio(onTimeShare, anju, hindsight);
  const way = ratio(metresPerVisit, anju, stepwise);
  return [
    { words: 'on time, share of the optimum in hindsight: at least 0.95', value: onTime, holds: onTime >= 0.95 },
    { words: 'way, against the optimum step by step: at most 1.05', value: way, holds: way <= 1.05 },
    { words: 'decisions a second: at least 2000', value: decisionsPerSecond, holds: decisionsPerSecond >= 2_000 },
  ];
}

const columns = ['', 'on time', 'nobody', 'm/visit', 'way ÷ step', 'way ÷ hindsight', 'spread', 'newcomers'];

function cells(result: Result, { results }: Comparison): string[] {
  return [
    result.name,
    `${(100 * onTimeShare(result)).toFixed(2)} %`,
    String(result.unassigned),
    metresPerVisit(result).toFixed(1),
    ratio(metresPerVisit, result, results.stepwise).toFixed(3),
    ratio(metresPerVisit, result, results.hindsight).toFixed(3),
    result.spread.toFixed(2),
    result.newcomers.toFixed(2),
  ];
}

export function tableOf(comparison: Comparison): string {
  const rows = [columns, ...Object.values(comparison.results).map((result) => cells(result, comparison))];
  const widths = columns.map((_, n) => Math.max(...rows.map((row) => row[n]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join('  '),
    )
    .join('\n');
}
