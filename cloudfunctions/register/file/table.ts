import type { CellValue } from 'read-excel-file/node';
import { MAX_ROWS } from '#domain/register';
import { done, refused, type Outcome } from '../../kit/outcome';
import { extended, nowhere, type Extent } from './extent';
import { isHarmlessZip } from './zip';

/** A table of 5,000 rows with ten columns takes a fifth of it. */
export const MOST_BYTES = 2 * 1024 * 1024;
const MOST_UNPACKED = 40 * 1024 * 1024;
/** Registers have a dozen columns; below the last row people leave empty ones. */
const MOST_COLUMNS = 100;
const MOST_LINES = 4 * MAX_ROWS;

/** One row as the spreadsheet numbers it (1 is the heading), its cells as text by heading. */
export interface FileRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly FileRow[];
}

/** A day as spreadsheets keep it: midnight, without a zone. */
const dayText = (date: Date): string => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10));

const isEmpty = (value: unknown): value is null | undefined => value === null || value === undefined;

/** What a cell says. The apostrophe by which people keep a number from being calculated is not part of it. */
function textOf(value: CellValue | null | undefined): string {
  if (isEmpty(value)) return '';
  if (value instanceof Date) return dayText(value);
  if (typeof value === 'boolean') return value ? '是' : '否';
  return String(value).normalize('NFKC').trim().replace(/^'/, '');
}

/** Without what people add to a heading: spaces, and a star for what has to be filled in. */
const headingOf = (value: CellValue | null | undefined): string => textOf(value).replace(/[\s*]/g, '');

type Unreadable = 'FILE_NOT_READABLE' | 'FILE_TOO_LONG';
type Cells = readonly (readonly (CellValue | null)[])[];

/** Nothing is read before it is known how much it would become. */
async function readCells(file: Buffer): Promise<Outcome<Cells, Unreadable>> {
  let extent: Extent = nowhere;
  const look = (part: Buffer): void => {
    extent = extended(extent, part);
  };
  if (!isHarmlessZip(file, MOST_UNPACKED, look) || extent.columns > MOST_COLUMNS) return refused('FILE_NOT_READABLE');
  if (extent.rows > MOST_LINES) return refused('FILE_TOO_LONG');
  try {
    // Loaded when it is needed: of the calls of this function few read a file, and every cold start would wait for it.
    const { readSheet } = await import('read-excel-file/node');
    return done(await readSheet(file));
  } catch {
    // The library throws errors of many kinds; for a person they all mean the same.
    return refused('FILE_NOT_READABLE');
  }
}

/** The first sheet of an xlsx file. Rows without a word are not there; formulas are what they came to. */
export async function readTable(file: Buffer): Promise<Outcome<Table, Unreadable>> {
  if (file.length > MOST_BYTES) return refused('FILE_TOO_LONG');
  const read = await readCells(file);
  if (!read.ok) return read;
  const cells = read.data;
  const headings = (cells[0] ?? []).map(headingOf);
  if (headings.every((heading) => heading === '')) return refused('FILE_NOT_READABLE');
  const rows = cells.slice(1).flatMap((values, at): FileRow[] => {
    const texts = headings.map((heading, column) => [heading, textOf(values[column])] as const);
    const named = texts.filter(([heading]) => heading !== '');
    return named.every(([, text]) => text === '') ? [] : [{ row: at + 2, cells: Object.fromEntries(named) }];
  });
  return rows.length > MAX_ROWS || (rows.at(-1)?.row ?? 0) > MAX_ROWS + 1
    ? refused('FILE_TOO_LONG')
    : done({ headings: headings.filter((heading) => heading !== ''), rows });
}
