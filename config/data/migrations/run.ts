import type { Connection } from '../connection/connection';
import type { Doc } from '../connection/sdk';
import type { Lease } from './lease';
import type { Migration } from './migration';

/** Documents per page: one read, and what is done again after a kill. */
const PAGE = 100;
/** Documents changed at the same time. */
const ABREAST = 8;

/** Where a migration stands; what is kept in `migrations`. */
export interface Progress {
  readonly cursor: string | null;
  readonly seen: number;
  readonly changed: number;
}

/** Reads the document anew and changes it with nobody in between: functions go on writing meanwhile. */
async function changeOne(connection: Connection, migration: Migration, id: string): Promise<boolean> {
  let changed = false;
  await connection.change(migration.collection, id, async (step) => {
    const document = await step.get();
    const next = document === null ? null : await migration.change(document, connection);
    changed = next !== null && next !== document;
    if (next !== null && changed) await step.put(next);
  });
  return changed;
}

const needsChange = async (connection: Connection, migration: Migration, documents: readonly Doc[]) => {
  const ids: string[] = [];
  for (const document of documents) {
    if ((await migration.change(document, connection)) !== document) ids.push(document._id);
  }
  return ids;
};

async function changePage(connection: Connection, migration: Migration, documents: readonly Doc[]): Promise<number> {
  const ids = await needsChange(connection, migration, documents);
  let changed = 0;
  for (let at = 0; at < ids.length; at += ABREAST) {
    const some = ids.slice(at, at + ABREAST).map((id) => changeOne(connection, migration, id));
    changed += (await Promise.all(some)).filter(Boolean).length;
  }
  return changed;
}

/**
 * Works through the collection from where it stands, one page after the other, and hands over how far it came after each.
 * Can be killed anywhere: a page that was not handed over is done again, which changes nothing twice.
 */
export async function runPages(
  { connection, lease }: { readonly connection: Connection; readonly lease: Lease },
  { migration, from }: { readonly migration: Migration; readonly from: Progress },
  keep: (progress: Progress) => Promise<void>,
): Promise<Progress> {
  let progress = from;
  for (;;) {
    await lease.renew();
    const documents = await connection.page(migration.collection, progress.cursor, PAGE);
    const last = documents.at(-1);
    if (last === undefined) return progress;
    const changed = await changePage(connection, migration, documents);
    progress = {
      cursor: last._id,
      seen: progress.seen + documents.length,
      changed: progress.changed + changed,
    };
    await keep(progress);
  }
}

/** What a migration would change from where it stands, without changing anything. */
export interface DryRun {
  readonly documents: number;
  readonly example: { readonly before: Doc; readonly after: Doc } | null;
}

export async function dryRun(connection: Connection, migration: Migration, from: string | null): Promise<DryRun> {
  let documents = 0;
  let example: DryRun['example'] = null;
  let cursor = from;
  for (;;) {
    const page = await connection.page(migration.collection, cursor, PAGE);
    for (const before of page) {
      const after = await migration.change(before, connection);
      if (after === before) continue;
      documents += 1;
      example ??= { before, after };
    }
    const last = page.at(-1);
    if (last === undefined) return { documents, example };
    cursor = last._id;
  }
}
