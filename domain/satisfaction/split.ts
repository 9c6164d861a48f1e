import { mergeCells, type Cell, type DayCells } from './cells';
import { mergeSums, type DaySums } from './sums';
import type { Facet, Split } from './terms';

/** What must be true of a ticket; '' is none. */
export interface Condition {
  readonly facet: Facet;
  readonly value: string;
}

/** The cells of which every condition is true. */
export const cellsWhere = (cells: readonly Cell[], where: readonly Condition[]): readonly Cell[] =>
  where.length === 0 ? cells : cells.filter(({ key }) => where.every(({ facet, value }) => key[facet] === value));

/** The days with only these tickets in them. */
export const daysWhere = (days: readonly DayCells[], where: readonly Condition[]): readonly DayCells[] =>
  where.length === 0
    ? days
    : days.map(({ day, cells }) => {
        const left = cellsWhere(cells, where);
        return { day, cells: left, sums: mergeCells(left) };
      });

/** `andValue` null exactly where there is one split only. */
export interface SplitRow {
  readonly value: string;
  readonly andValue: string | null;
  readonly sums: DaySums;
}

const MONTH = 'YYYY-MM'.length;
const valueOf = (split: Split, day: string, { key }: Cell): string =>
  split === 'month' ? day.slice(0, MONTH) : key[split];

const byValue = (a: SplitRow, b: SplitRow): number => {
  const [left, right] = [
    [a.value, a.andValue ?? ''],
    [b.value, b.andValue ?? ''],
  ].map((values) => values.join('\n')) as [string, string];
  return left < right ? -1 : Number(left > right);
};

/** The days by one or two things, ascending in the values: each closed ticket is in exactly one row. */
export function splitDays(days: readonly DayCells[], by: Split, and: Split | null): readonly SplitRow[] {
  const groups = new Map<string, Omit<SplitRow, 'sums'> & { readonly list: Cell[] }>();
  for (const { day, cells } of days)
    for (const cell of cells) {
      const value = valueOf(by, day, cell);
      const andValue = and === null ? null : valueOf(and, day, cell);
      const text = JSON.stringify([value, andValue]);
      const there = groups.get(text);
      if (there === undefined) groups.set(text, { value, andValue, list: [cell] });
      else there.list.push(cell);
    }
  return [...groups.values()].map(({ list, ...row }) => ({ ...row, sums: mergeCells(list) })).sort(byValue);
}

/** All days together. */
export const sumsOfDays = (days: readonly Pick<DayCells, 'sums'>[]): DaySums => mergeSums(days.map(({ sums }) => sums));
