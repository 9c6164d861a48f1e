import type { Connection } from '../connection/connection';
import type { Doc } from '../connection/sdk';
import type { Lease } from './lease';
import { placeOf, type Migration } from './migration';

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

/** A document that is to be changed. */
interface Change {
  readonly name: ReturnType<typeof placeOf>['name'];
  readonly before: Doc;
  readonly after: Doc;
}

/** The documents a page of the collection stands for, each once. A plain migration has read them with the page. */
async function targetsOf(
  connection: Connection,
  migration: Migration,
  page: readonly Doc[],
): Promise<readonly Omit<Change, 'after'>[]> {
  if (!('into' in migration)) return page.map((before) => ({ name: migration.collection, before }));
  const places = new Map(page.map((document) => [migration.idOf(document), placeOf(migration, document)]));
  return Promise.all(
    [...places.values()].map(async ({ name, id }) => ({
      name,
      before: (await connection.get(name, id)) ?? { _id: id },
    })),
  );
}

async function changesIn(
  connection: Connection,
  migration: Migration,
  page: readonly Doc[],
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const { name, before } of await targetsOf(connection, migration, page)) {
    const after = await migration.change(before, connection);
    if (after !== before) changes.push({ name, before, after });
  }
  return changes;
}

/** Reads the document anew and changes it with nobody in between: functions go on writing meanwhile. */
async function changeOne(connection: Connection, migration: Migration, { name, before }: Change): Promise<boolean> {
  let changed = false;
  await connection.change(name, before._id, async (step) => {
    const stored = await step.get();
    // What functions removed since the page was read is not brought back.
    const document = stored ?? ('into' in migration ? { _id: before._id } : null);
    const next = document === null ? null : await migration.change(document, connection);
    changed = next !== null && next !== document;
    if (next !== null && changed) await step.put(next);
  });
  return changed;
}

async function changePage(connection: Connection, migration: Migration, page: readonly Doc[]): Promise<number> {
  const changes = await changesIn(connection, migration, page);
  let changed = 0;
  for (let at = 0; at < changes.length; at += ABREAST) {
    const some = changes.slice(at, at + ABREAST).map((change) => changeOne(connection, migration, change));
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
    const page = await connection.page(migration.collection, progress.cursor, PAGE);
    const last = page.at(-1);
    if (last === undefined) return progress;
    const changed = await changePage(connection, migration, page);
    progress = { cursor: last._id, seen: progress.seen + page.length, changed: progress.changed + changed };
    await keep(progress);
  }
}

/** What a migration would change from where it stands, without changing anything. */
export interface DryRun {
  readonly documents: number;
  readonly example: { readonly before: Doc; readonly after: Doc } | null;
}

export async function dryRun(connection: Connection, migration: Migration, from: string | null): Promise<DryRun> {
  const ids = new Set<string>();
  let example: DryRun['example'] = null;
  let cursor = from;
  for (;;) {
    const page = await connection.page(migration.collection, cursor, PAGE);
    for (const { before, after } of await changesIn(connection, migration, page)) {
      ids.add(before._id);
      example ??= { before, after };
    }
    const last = page.at(-1);
    if (last === undefined) return { documents: ids.size, example };
    cursor = last._id;
  }
}
