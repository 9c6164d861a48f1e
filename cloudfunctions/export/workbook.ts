import { type Columns, exportKindText, readingText, sayExact, sheetNotes } from '#domain/copy';
import type { SheetDocument } from '../schema';
import { workbookOf, type NumberFormat, type Sheet } from '../kit/spreadsheet/workbook';
import { isRead } from './draft';
import { readerOf } from './kinds';
import type { Asked } from './kinds/reader';
import type { Rows } from './rows';

const numbersOf = (columns: Columns): ReadonlyMap<number, NumberFormat> =>
  new Map(Object.values(columns).flatMap(({ as }, n) => (as === undefined ? [] : [[n, as] as const])));

const tableOf = ({ what }: SheetDocument, rows: Rows): Sheet => {
  const { columns } = readerOf(what.kind);
  const headings = Object.values(columns).map(({ heading }) => heading);
  return { name: exportKindText[what.kind], rows: [headings, ...rows], numbers: numbersOf(columns) };
};

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** Who made it, when, of what, and how to read it. */
async function notesOf(sheet: SheetDocument, asked: Asked, by: string): Promise<Sheet> {
  const text = sheetNotes;
  const { what, community, now } = asked;
  const reader = readerOf(what.kind);
  const filters = await reader.filters(asked);
  const meanings = Object.values(reader.columns).map(({ heading, meaning }) => [heading, meaning]);
  const reading = readingText[what.kind]?.(percent(community.settings.csatTarget)) ?? [];
  const count = sheet.cursor === null || !isRead(sheet) ? text.sayRows(sheet.rows) : text.cut(sheet.rows);
  return {
    name: text.sheet,
    rows: [
      [...text.headings],
      [text.community, community.name],
      [text.by, by],
      [text.at, sayExact(now)],
      ...(filters.length === 0 ? [[text.filters, text.none]] : filters.map((filter) => [...filter])),
      [text.rows, count],
      [text.columns, ''],
      ...meanings,
      ...reading.map((line) => [text.reading, line]),
    ],
  };
}

/** The file: the table, then its explanation. `asked.now` is when it was asked for, `by` who asked. */
export const bookOf = async (sheet: SheetDocument, rows: Rows, made: Made): Promise<Buffer> =>
  workbookOf([tableOf(sheet, rows), await notesOf(sheet, made.asked, made.by)]);

interface Made {
  readonly asked: Asked;
  readonly by: string;
}
