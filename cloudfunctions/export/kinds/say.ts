import { cellText, type Columns, filterText, sayExact } from '#domain/copy';
import { addDays, timeAt } from '#domain/time';
import type { Filters } from './reader';

/** A moment as people read it; '' where there is none. */
export const moment = (ms: number | null): string => (ms === null ? '' : sayExact(ms));

/** A number for a column of numbers; '' where there is none. */
export const figure = (value: number | null): string => (value === null ? '' : String(value));

export const yesNo = (value: boolean | null): string => {
  if (value === null) return '';
  return value ? cellText.yes : cellText.no;
};

interface Days {
  readonly from: string;
  readonly to: string;
}

export const sayDays = ({ from, to }: Days): string => filterText.sayDays(from, to);

/** The one filter most lists have. */
export const daysFilter = (label: string, days: Days): Promise<Filters> => Promise.resolve([[label, sayDays(days)]]);

/** The first moment of these days and the one after their last, epoch ms. */
export const momentsOf = ({ from, to }: Days): { readonly start: number; readonly end: number } => ({
  start: timeAt(from, '00:00'),
  end: timeAt(addDays(to, 1), '00:00'),
});

/** How far a walk through time has come, 0 … 1. */
export const share = (at: number, { from, to }: { readonly from: number; readonly to: number }): number =>
  from === to ? 1 : Math.min(1, Math.max(0, (at - from) / (to - from)));

/** The cells of a row in the order of its columns. */
export const cellsOf = (columns: Columns, row: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(columns).map((name) => row[name] ?? '');
