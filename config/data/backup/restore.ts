import type { CollectionName } from '../../../cloudfunctions/schema';
import type { Connection } from '../connection/connection';
import type { Doc } from '../connection/sdk';
import { arrived, arrivingIn, type Arriving } from './arriving';
import { collections, linesOf, manifestIn, pageIn, readChecked, sha256, type Manifest } from './folder';

/** Documents and bytes per request: far from every limit that is known, and few enough to be tried again. */
const MOST_DOCUMENTS = 100;
const MOST_BYTES = 200_000;
/** Files sent at the same time. */
const ABREAST = 8;

/** In `migrations` while a restore is under way: which backup, so that only this one goes on. */
const MARK = 'restore';

/** The environment is somebody's already. */
export class NotEmptyError extends Error {
  override readonly name = 'NotEmptyError';
}

const identityOf = (manifest: Manifest): string => sha256(JSON.stringify(manifest));

/** Whether this very restore was interrupted here. @throws NotEmptyError where there is anything of anybody else */
async function isResumed(connection: Connection, manifest: Manifest): Promise<boolean> {
  const mark = await connection.get('migrations', MARK);
  if (mark?.['from'] === identityOf(manifest)) return true;
  for (const name of collections.filter((one) => one !== 'migrations')) {
    const count = await connection.count(name);
    if (count > 0) throw new NotEmptyError(`${connection.envId} is not empty: ${count} documents in ${name}`);
  }
  return false;
}

/** What has been migrated there was nothing; what has been migrated of the documents comes with them. */
async function begin(connection: Connection, manifest: Manifest): Promise<void> {
  for (const name of collections) await connection.create(name);
  for (const { _id } of await connection.page('migrations', null, 1000)) await connection.remove('migrations', _id);
  await connection.put('migrations', { _id: MARK, from: identityOf(manifest) });
}

function batchesOf(documents: readonly Doc[]): readonly (readonly Doc[])[] {
  const batches: Doc[][] = [];
  let bytes = MOST_BYTES;
  for (const document of documents) {
    const size = Buffer.byteLength(linesOf([document]));
    const batch = batches.at(-1);
    if (batch === undefined || batch.length === MOST_DOCUMENTS || bytes + size > MOST_BYTES) {
      batches.push([document]);
      bytes = size;
    } else {
      batch.push(document);
      bytes += size;
    }
  }
  return batches;
}

interface Stretch {
  readonly name: CollectionName;
  /** The last document of the page before; null: this is the first. */
  readonly after: string | null;
}

/** Those of a page that an interrupted try has not brought there yet. Nobody else writes there, so there are no others. */
async function missing(connection: Connection, { name, after }: Stretch, documents: readonly Doc[]) {
  const there = new Set(await connection.ids(name, after, Math.max(1, documents.length)));
  return documents.filter(({ _id }) => !there.has(_id));
}

interface Restoring {
  readonly connection: Connection;
  readonly folder: string;
  readonly manifest: Manifest;
  readonly arriving: Arriving;
  readonly resumed: boolean;
}

async function documents({ connection, folder, manifest, arriving, resumed }: Restoring): Promise<void> {
  for (const name of collections) {
    let after: string | null = null;
    for (const page of manifest.pages.filter(({ collection }) => collection === name)) {
      const all = pageIn(folder, page).map((document) => arrived(name, document, arriving));
      const left = resumed ? await missing(connection, { name, after }, all) : all;
      for (const batch of batchesOf(left)) await connection.insert(name, batch);
      after = page.last;
    }
  }
}

/** Files first: no document ever names one that is not there. One that is sent again is the same again. */
async function files({ connection, folder, manifest }: Restoring): Promise<void> {
  const kept = manifest.files.flatMap((one) => (one.file === null ? [] : [{ ...one, file: one.file }]));
  for (let at = 0; at < kept.length; at += ABREAST) {
    const some = kept.slice(at, at + ABREAST);
    await Promise.all(some.map((one) => connection.files.write(one.path, readChecked(folder, one))));
  }
}

/**
 * Brings a backup into an environment that holds nothing. File ids become those of the environment; people in
 * `forgotten` arrive as deleted. Called again after it was interrupted it goes on.
 * @throws NotEmptyError where anything is there already
 */
export async function restore(connection: Connection, folder: string, forgotten: readonly string[]): Promise<Manifest> {
  const manifest = manifestIn(folder);
  const resumed = await isResumed(connection, manifest);
  if (!resumed) await begin(connection, manifest);
  const restoring: Restoring = {
    ...{ connection, folder, manifest, resumed },
    arriving: await arrivingIn(connection, manifest, forgotten),
  };
  await files(restoring);
  await documents(restoring);
  await connection.remove('migrations', MARK);
  return manifest;
}
