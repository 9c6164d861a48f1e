import type { RowProblem } from './terms';

/** One row by its headings, as text. */
export type Cells = Readonly<Record<string, string>>;

/** What is wrong with one cell; `value` as it was written. */
export interface CellProblem {
  readonly column: string;
  readonly problem: RowProblem;
  readonly value: string;
}
export type Checked<T> = { readonly row: T } | { readonly problems: readonly CellProblem[] };

/** What a cell says, or why it cannot be read. */
export type Read<T> = { readonly value: T } | { readonly problem: RowProblem };
export type Reader<T> = (text: string) => Read<T>;

/** A row while it is read. Whatever cannot be read is noted, and the value given instead never leaves the row. */
export interface Reading {
  /** Null where the cell is empty. */
  optional<T>(column: string, reader: Reader<T>): T | null;
  required<T>(column: string, reader: Reader<T>, instead: T): T;
  isEmpty(column: string): boolean;
  refuse(column: string, problem: RowProblem): void;
  done<T>(row: T): Checked<T>;
}

/** Full-width letters and digits as plain ones, no spaces around. */
const plain = (text: string | undefined): string => (text ?? '').normalize('NFKC').trim();

export function reading(cells: Cells): Reading {
  const problems: CellProblem[] = [];
  const textOf = (column: string): string => plain(cells[column]);
  const refuse = (column: string, problem: RowProblem): void => {
    problems.push({ column, problem, value: (cells[column] ?? '').trim() });
  };
  const optional = <T>(column: string, reader: Reader<T>): T | null => {
    if (textOf(column) === '') return null;
    const read = reader(textOf(column));
    if ('value' in read) return read.value;
    refuse(column, read.problem);
    return null;
  };
  return {
    optional,
    required: (column, reader, instead) => {
      if (textOf(column) === '') refuse(column, 'MISSING');
      return optional(column, reader) ?? instead;
    },
    isEmpty: (column) => textOf(column) === '',
    refuse,
    done: (row) => (problems.length === 0 ? { row } : { problems }),
  };
}
