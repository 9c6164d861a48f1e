import { cellsOf, checkRow, type CellProblem, type Cells, type Register, type RegisterRows } from '#domain/register';
import type { CommunityDocument } from '../../schema';
import type { Transaction } from '../../kit/database/transact';
import type { Context } from '../../kit/serve';

/** A row as it is kept now. */
export interface Stored {
  readonly id: string;
  readonly cells: Cells;
}

/** One register of a community, read whole. */
export interface Shelf {
  /** In the order of the register, by the key that `keyOf` of its book gives a row. */
  readonly stored: ReadonlyMap<string, Stored>;
  /** What rows may point at, by how they name it: ids of homes (for owners), of contractors (for staff). */
  readonly known: ReadonlyMap<string, string>;
}

/** Where an import is applied. */
export interface Desk {
  readonly community: CommunityDocument;
  readonly shelf: Shelf;
  readonly context: Context;
}

/** The writes of some rows. `after` is for what no transaction may do; it can be repeated. */
export interface Writes {
  run(tx: Transaction): Promise<void>;
  after?(): Promise<void>;
}

/** How one register is read and written. */
export interface Book<R extends Register = Register> {
  load(community: CommunityDocument): Promise<Shelf>;
  keyOf(row: RegisterRows[R]): string;
  /** Columns that say which row it is: as they are kept, however the file spells them. */
  readonly fixed: readonly string[];
  /** What a row points at and there is not; null: everything is there. */
  problemOf(row: RegisterRows[R], desk: Desk): CellProblem | null;
  /** Rows that one transaction takes: it holds about fifty writes. */
  readonly group: number;
  /** Reads what transactions cannot query. Rows have passed `checkRow`. */
  prepare(rows: readonly Cells[], desk: Desk): Promise<Writes>;
}

/** @throws Error where the cells are not a row: they were checked before */
export function rowFrom<R extends Register>(register: R, cells: Cells): RegisterRows[R] {
  const checked = checkRow(register, cells);
  if ('row' in checked) return checked.row;
  throw new Error(`${register}: not a row any more: ${JSON.stringify(checked.problems)}`);
}

const isFilled = ([, text]: readonly [string, string]): boolean => text !== '';

/** What the file really says: its cells as they are understood, without the empty ones. */
export function said<R extends Register>(register: R, row: RegisterRows[R], raw: Cells): Cells {
  const cells = cellsOf(register, row);
  return Object.fromEntries(Object.entries(cells).filter((cell) => isFilled(cell) && (raw[cell[0]] ?? '') !== ''));
}

/** The row after an import: empty cells of the file leave what is kept as it is. */
export const merged = (fixed: readonly string[], kept: Cells, file: Cells): Cells => ({
  ...kept,
  ...Object.fromEntries(
    Object.entries(file).filter(([column]) => !fixed.includes(column) || (kept[column] ?? '') === ''),
  ),
});

/** Written one way, however it came to be kept. */
const plain = (text: string | undefined): string => (text ?? '').normalize('NFKC').trim();

export const isSame = (a: Cells, b: Cells): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((column) => plain(a[column]) === plain(b[column]));
