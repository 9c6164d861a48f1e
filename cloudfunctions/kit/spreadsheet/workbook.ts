import type { CellObject, Row } from 'write-excel-file/node';

/** How the numbers of a column are written: counts, means, shares 0 … 1. */
export type NumberFormat = 'whole' | 'decimal' | 'share';

/** A table as people read it; the first row are its headings. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Columns, counted from 0, whose cells are numbers where they can be read as one; the others are text. */
  readonly numbers?: ReadonlyMap<number, NumberFormat>;
}

const formats: Readonly<Record<NumberFormat, string>> = { whole: '0', decimal: '0.00', share: '0.0%' };

/** Characters as wide as the sheet is made at most; longer words are wrapped. */
const WIDEST = 48;
const NARROWEST = 10;

/** XML has no place for these, and one of them makes the whole file unreadable. */
export const clean = (text: string): string =>
  text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');

/** Chinese letters are twice as wide as Latin ones. */
const widthOf = (text: string): number =>
  Math.max(...text.split('\n').map((line) => Array.from(line).reduce((sum, c) => sum + (c > '\u{2E7F}' ? 2 : 1), 0)));

const widths = ({ rows }: Sheet): { width: number }[] =>
  (rows[0] ?? []).map((_, column) => ({
    width: Math.min(WIDEST, Math.max(NARROWEST, ...rows.map((row) => widthOf(row[column] ?? '') + 2))),
  }));

/** A plain number and nothing else: what only looks like one (a room, a phone) never stands in such a column. */
const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * Every cell says what it is: words that begin with = + - @ are words, not formulas, and what is no number in a column of
 * numbers is words as well.
 */
const cellOf = (text: string, format: NumberFormat | undefined): CellObject =>
  format !== undefined && NUMBER.test(text)
    ? { value: Number(text), type: Number, format: formats[format], alignVertical: 'top' }
    : { value: clean(text), type: String, wrap: true, alignVertical: 'top' };

const headingOf = (text: string): CellObject => ({ value: clean(text), type: String, fontWeight: 'bold' });

const rowsOf = ({ rows, numbers }: Sheet): Row[] =>
  rows.map((row, n) => row.map((text, column) => (n === 0 ? headingOf(text) : cellOf(text, numbers?.get(column)))));

/** Run when the first file is made, not at every cold start of a function. */
export const loadWriter = async () => (await import('write-excel-file/node')).default;

/** One xlsx file of text; headings stay in sight. */
export const workbookOf = async (sheets: readonly Sheet[]): Promise<Buffer> => {
  const writeWorkbook = await loadWriter();
  return writeWorkbook(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: rowsOf(sheet),
      columns: widths(sheet),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
};
