import type { CellValue } from 'read-excel-file/node';
import { MAX_ROWS } from '#domain/register';
import { done, refused, type Outcome } from '../../kit/outcome';
import { isHarmlessZip } from './zip';

/** A table of 5,000 rows with ten columns takes a fifth of it. */
export const MOST_BYTES = 2 * 1024 * 1024;
const MOST_UNPACKED = 40 * 1024 * 1024;

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

/** @returns null where the file is no spreadsheet that can be read */
async function readCells(file: Buffer): Promise<readonly (readonly (CellValue | null)[])[] | null> {
  if (!isHarmlessZip(file, MOST_UNPACKED)) return null;
  try {
    // Loaded when it is needed: of the calls of this function few read a file, and every cold start would wait for it.
    const { readSheet } = await import('read-excel-file/node');
    return await readSheet(file);
  } catch {
    // The library throws errors of many kinds; for a person they all mean the same.
    return null;
  }
}

/** The first sheet of an xlsx file. Rows without a word are not there; formulas are what they came to. */
export async function readTable(file: Buffer): Promise<Outcome<Table, 'FILE_NOT_READABLE' | 'FILE_TOO_LONG'>> {
  if (file.length > MOST_BYTES) return refused('FILE_TOO_LONG');
  const cells = await readCells(file);
  if (cells === null) return refused('FILE_NOT_READABLE');
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
