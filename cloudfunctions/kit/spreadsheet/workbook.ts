import type { Row } from 'write-excel-file/node';

/** A table as people read it; the first row are its headings. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

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

/** Every cell says that it is text: words that begin with = + - @ are words, not formulas. */
const rowsOf = ({ rows }: Sheet): Row[] =>
  rows.map((row, n) =>
    row.map((value) =>
      n === 0
        ? { value: clean(value), type: String, fontWeight: 'bold' }
        : { value: clean(value), type: String, wrap: true, alignVertical: 'top' },
    ),
  );

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
