import type { Cells } from '#domain/register';
import type { ImportRowsDocument } from '../schema';
import { getDocument, putDocument } from '../kit/database/documents';

/** Rows in one document: far below its 1 MB, and few documents for five thousand rows. */
const SIZE = 200;

const idOf = (importId: string, n: number): string => `${importId}:${String(n).padStart(4, '0')}`;

/** Keeps the rows of an import. Its document is written after them, so that no import lacks rows. */
export async function keepRows(rows: readonly Cells[], { importId, expiresAt }: Kept): Promise<void> {
  const count = Math.ceil(rows.length / SIZE);
  const documents = Array.from({ length: count }, (_, n): ImportRowsDocument => {
    return { _id: idOf(importId, n), importId, n, rows: rows.slice(n * SIZE, (n + 1) * SIZE), expiresAt };
  });
  await Promise.all(documents.map((document) => putDocument('importRows', document)));
}
type Kept = Pick<ImportRowsDocument, 'importId' | 'expiresAt'>;

/** Reads rows one after the other; each document once. */
export class RowReader {
  private chunk: ImportRowsDocument | null = null;

  constructor(private readonly importId: string) {}

  /** Up to `most` rows from the `at`th on; fewer where a document ends. Empty: there are no more. */
  async from(at: number, most: number): Promise<readonly Cells[]> {
    const n = Math.floor(at / SIZE);
    if (this.chunk?.n !== n) this.chunk = await getDocument('importRows', idOf(this.importId, n));
    const start = at - n * SIZE;
    return this.chunk?.rows.slice(start, start + most) ?? [];
  }
}
