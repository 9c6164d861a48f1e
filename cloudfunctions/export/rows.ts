import type { SheetRowsDocument } from '../schema';
import { findPage, removeEqual } from '../kit/database/documents';

export type Rows = SheetRowsDocument['rows'];

const PAD = 5;

/** One chunk of rows of a spreadsheet being made. */
export const chunkOf = (sheetId: string, n: number, { rows, expiresAt }: Kept): SheetRowsDocument => ({
  ...{ _id: `${sheetId}:${String(n).padStart(PAD, '0')}`, sheetId, n },
  ...{ rows, expiresAt },
});
type Kept = Pick<SheetRowsDocument, 'rows' | 'expiresAt'>;

/** Chunks per query. */
const BATCH = 20;

/** All rows of a spreadsheet, in their order. */
export async function rowsOf(sheetId: string): Promise<Rows> {
  const rows: (readonly string[])[] = [];
  let after: number | null = null;
  for (;;) {
    const sort = { field: 'n', direction: 'asc' } as const;
    const chunks: readonly SheetRowsDocument[] = await findPage('sheetRows', {
      ...{ equal: { sheetId }, sort, after, limit: BATCH },
    });
    for (const chunk of chunks) rows.push(...chunk.rows);
    if (chunks.length < BATCH) return rows;
    after = chunks.at(-1)?.n ?? null;
  }
}

export const dropRows = (sheetId: string): Promise<number> => removeEqual('sheetRows', { sheetId });
