import type { ImportDocument } from '../schema';
import { getDocument } from '../kit/database/documents';
import { transact } from '../kit/database/transact';
import type { Handler } from '../kit/handler';
import { done, refused, type Outcome } from '../kit/outcome';
import { RowReader } from './chunks';
import { goalOf, importFor, progressOf } from './progress';
import { bookOf } from './registers';
import type { Desk, Writes } from './registers/book';

/** Milliseconds of work in one call: far below its 20 seconds, and a person sees the count grow. */
const PATIENCE = 8_000;

const isOpen = ({ state }: ImportDocument): boolean => state === 'checked' || state === 'applying';

/** One group of rows with the count of rows in one transaction: both are written or neither. */
const commit = (seen: ImportDocument, count: number, writes: Writes): Promise<Outcome<ImportDocument, 'MOVED'>> =>
  transact<Outcome<ImportDocument, 'MOVED'>>(async (tx) => {
    const current = await tx.get('imports', seen._id);
    // Another call took these rows in, or somebody dropped the import meanwhile.
    if (current === null || !isOpen(current) || current.applied !== seen.applied) return refused('MOVED');
    await writes.run(tx);
    const applied = current.applied + count;
    const state = applied >= goalOf(current) ? 'applied' : 'applying';
    await tx.patch('imports', seen._id, { applied, state });
    return done({ ...current, applied, state });
  });

/** The state after one group more; null: the import or its rows are gone. */
async function step(
  seen: ImportDocument,
  { desk, reader }: { readonly desk: Desk; readonly reader: RowReader },
): Promise<ImportDocument | null> {
  const book = bookOf(seen.register);
  const rows = await reader.from(seen.applied, book.group);
  // Its rows are gone: taken in again and again, nothing would never become something.
  if (rows.length === 0) return null;
  const writes = await book.prepare(rows, desk);
  const outcome = await commit(seen, rows.length, writes);
  if (!outcome.ok) return getDocument('imports', seen._id);
  await writes.after?.();
  return outcome.data;
}

async function deskOf(document: ImportDocument, context: Desk['context']): Promise<Desk> {
  const community = await getDocument('communities', document.communityId);
  if (community === null) throw new Error(`import ${document._id} belongs to no community`);
  return { community, context, shelf: await bookOf(document.register).load(community) };
}

/** Takes the rows of an import in, as many as one call can; a repeat goes on where it stood. */
export const apply: Handler<'register.apply'> = async ({ importId }, context) => {
  const until = performance.now() + PATIENCE;
  const found = await importFor(context.caller, importId, context.now);
  if (!found.ok) return found;
  if (!isOpen(found.data)) return done(progressOf(found.data));
  const work = { desk: await deskOf(found.data, context), reader: new RowReader(importId) };
  let current: ImportDocument | null = found.data;
  while (current !== null && isOpen(current) && performance.now() < until) {
    current = await step(current, work);
  }
  return current === null ? refused('IMPORT_NOT_FOUND') : done(progressOf(current));
};
