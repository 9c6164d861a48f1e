import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { CollectionName } from '../../../cloudfunctions/schema';
import type { Connection } from '../connection/connection';
import {
  collections,
  isKept,
  Journal,
  linesOf,
  pageIn,
  sha256,
  writeWhole,
  type Kept,
  type Manifest,
  type Page,
} from './folder';
import { pathsIn } from './pictures';

const PAGE = 500;
/** The platform's limit per call of getTempFileURL. */
const FILES = 50;

interface Begun {
  readonly envId: string;
  readonly startedAt: number;
}

/** A page, or the end of a collection. */
type Done = Page | { readonly collection: CollectionName; readonly end: true };

interface Work {
  readonly connection: Connection;
  readonly folder: string;
  readonly pages: Journal<Done>;
  readonly files: Journal<Kept>;
}

async function collectionOf({ connection, folder, pages }: Work, name: CollectionName): Promise<void> {
  const done = pages.read().filter(({ collection }) => collection === name);
  if (done.some((entry) => 'end' in entry)) return;
  const before = done.filter((entry) => 'file' in entry);
  let cursor = before.at(-1)?.last ?? null;
  for (let n = before.length + 1; ; n += 1) {
    const found = await connection.page(name, cursor, PAGE);
    const last = found.at(-1)?._id;
    if (last === undefined) break;
    cursor = last;
    const documents = found.filter((document) => isKept(name, document));
    const lines = linesOf(documents);
    const file = path.posix.join('documents', name, `${String(n).padStart(5, '0')}.ndjson`);
    writeWhole(path.join(folder, file), lines);
    pages.add({ collection: name, file, documents: documents.length, last, sha256: sha256(lines) });
  }
  pages.add({ collection: name, end: true });
}

const pagesOf = ({ pages }: Work): readonly Page[] => pages.read().filter((entry) => 'file' in entry);

/** Files are named by a hash of where they lay, so that no name in the cloud can lead out of the folder. */
function keep({ folder }: Work, where: string, content: Buffer | undefined): Kept {
  if (content === undefined) return { path: where, file: null, bytes: 0, sha256: '' };
  const file = path.posix.join('files', sha256(where));
  writeWhole(path.join(folder, file), content);
  return { path: where, file, bytes: content.length, sha256: sha256(content) };
}

async function filesOf(work: Work, envId: string): Promise<void> {
  const done = new Set(work.files.read().map(({ path: where }) => where));
  const wanted = pagesOf(work).flatMap((page) => pathsIn(pageIn(work.folder, page), envId));
  const left = [...new Set(wanted)].filter((where) => !done.has(where)).sort();
  const prefix = left.length === 0 ? '' : await work.connection.files.prefix();
  for (let at = 0; at < left.length; at += FILES) {
    const some = left.slice(at, at + FILES);
    const contents = await work.connection.files.read(some.map((where) => `${prefix}${where}`));
    for (const where of some) work.files.add(keep(work, where, contents.get(`${prefix}${where}`)));
  }
}

const byPath = (a: Kept, b: Kept): number => (a.path < b.path ? -1 : 1);

function manifestOf(work: Work, { envId, startedAt }: Begun): Manifest {
  const pages = pagesOf(work);
  const count = (name: string): number =>
    pages.filter(({ collection }) => collection === name).reduce((sum, page) => sum + page.documents, 0);
  return {
    ...{ format: 1, envId, startedAt, finishedAt: Date.now() },
    documents: Object.fromEntries(collections.map((name) => [name, count(name)])),
    pages,
    // A small version that never was is nothing that is missing.
    files: work.files
      .read()
      .filter(({ file, path: where }) => file !== null || !where.includes('.thumb.'))
      .toSorted(byPath),
  };
}

/** A folder of another environment, or one that is complete, is left as it is. */
function begin(folder: string, envId: string): Begun {
  if (existsSync(path.join(folder, 'manifest.json'))) throw new Error(`${folder} holds a complete backup already`);
  const journal = new Journal<Begun>(path.join(folder, 'begun.ndjson'));
  const [begun] = journal.read();
  if (begun !== undefined && begun.envId !== envId) throw new Error(`${folder} holds a backup of ${begun.envId}`);
  if (begun !== undefined) return begun;
  const now = { envId, startedAt: Date.now() };
  journal.add(now);
  return now;
}

const JOURNALS = ['begun.ndjson', 'pages.ndjson', 'files.ndjson'] as const;

/**
 * Writes everything an environment holds to a folder: every document of every collection and every file one of them
 * names. Called again after it was interrupted it goes on. Functions go on writing meanwhile, so it is no snapshot of one
 * moment: best at night.
 * @throws where the folder holds another backup
 */
export async function backup(connection: Connection, folder: string): Promise<Manifest> {
  const begun = begin(folder, connection.envId);
  const [, pages, files] = JOURNALS.map((name) => path.join(folder, name));
  const work: Work = {
    ...{ connection, folder },
    pages: new Journal<Done>(pages ?? ''),
    files: new Journal<Kept>(files ?? ''),
  };
  for (const name of collections) await collectionOf(work, name);
  await filesOf(work, connection.envId);
  const manifest = manifestOf(work, begun);
  writeWhole(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const name of JOURNALS) rmSync(path.join(folder, name), { force: true });
  return manifest;
}
