import type { SheetDocument } from '../schema';
import { transact } from '../kit/database/transact';
import { isRead, LOOKED_AT } from './draft';
import { readerOf } from './kinds';
import type { Asked } from './kinds/reader';
import { cellsOf } from './kinds/say';
import { chunkOf, type Rows } from './rows';

/** A spreadsheet with one slice more, and the rows of that slice. */
export interface Read {
  readonly sheet: SheetDocument;
  readonly rows: Rows;
}

/** Nobody knows how much is left of most lists: every chunk takes half of what seems to be missing. */
const guess = (chunks: number): number => 1 - 1 / (chunks + 1);

/** The next slice; null: what it is about does not exist. */
export async function readOn(sheet: SheetDocument, asked: Asked): Promise<Read | null> {
  const reader = readerOf(sheet.what.kind);
  const slice = await reader.page(asked, sheet.cursor);
  if (slice === null) return null;
  const { cursor } = slice;
  const chunks = sheet.chunks + 1;
  const done = cursor === null ? 1 : (slice.done ?? guess(chunks));
  const rows = slice.rows.map((row) => cellsOf(reader.columns, row));
  return { sheet: { ...sheet, cursor, chunks, done, rows: sheet.rows + rows.length }, rows };
}

/** Keeps a slice unless somebody has read it meanwhile; what counts is the spreadsheet as it is stored then. */
const keep = async (seen: SheetDocument, { sheet, rows }: Read, now: number): Promise<SheetDocument | null> => {
  const { current } = await transact(async (tx) => {
    const stored = await tx.get('sheets', seen._id);
    if (stored?.state !== 'making' || stored.chunks !== seen.chunks) return { ok: false, current: stored };
    const { cursor, chunks, done, rows: count, expiresAt } = sheet;
    const fields = { cursor, chunks, done, rows: count, nextAt: now + LOOKED_AT };
    await tx.insert('sheetRows', chunkOf(seen._id, seen.chunks, { rows, expiresAt }));
    await tx.patch('sheets', seen._id, fields);
    return { ok: true, current: { ...stored, ...fields } };
  });
  return current;
};

/**
 * Reads on, slice by slice, each kept in a transaction of its own: a call that is cut off, or made twice at once, loses
 * and doubles nothing.
 * @param until `performance.now()` from which on no further slice is begun
 * @returns as it stands then; null: it is gone, or what it is about is
 */
export async function readUntil(from: SheetDocument, asked: Asked, until: number): Promise<SheetDocument | null> {
  let sheet: SheetDocument | null = from;
  while (sheet?.state === 'making' && !isRead(sheet) && performance.now() < until) {
    const read: Read | null = await readOn(sheet, asked);
    if (read === null) return null;
    sheet = await keep(sheet, read, asked.now);
  }
  return sheet;
}
