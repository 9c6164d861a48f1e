import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EJSON } from 'bson';
import { schema, type CollectionName } from '../../../cloudfunctions/schema';
import type { Doc } from '../connection/sdk';

/** How the environment itself is doing: of no use in another one, and timers write it before anything else is there. */
const OF_THE_ENVIRONMENT: readonly CollectionName[] = ['timers', 'healthDays'];

/** Every other collection. People come last: nobody can act, and no deletion goes on, before the rest is there. */
export const collections: readonly CollectionName[] = [
  ...(Object.keys(schema.collections) as CollectionName[]).filter(
    (name) => name !== 'people' && !OF_THE_ENVIRONMENT.includes(name),
  ),
  'people',
];

/** Of the collection `migrations`, these are about a machine and not about what is stored. */
const ABOUT_MACHINES = ['lease', 'restore'];
export const isKept = (name: CollectionName, { _id }: Doc): boolean =>
  name !== 'migrations' || !ABOUT_MACHINES.includes(_id);

/** A page of documents, one to a line. */
export interface Page {
  readonly collection: CollectionName;
  readonly file: string;
  readonly documents: number;
  /** `_id` of its last document. */
  readonly last: string;
  readonly sha256: string;
}

/** A file of the storage. `file` null: documents name it, and it was not there. */
export interface Kept {
  readonly path: string;
  readonly file: string | null;
  readonly bytes: number;
  readonly sha256: string;
}

/** Written last: a folder without it is not complete. Times epoch ms. */
export interface Manifest {
  readonly format: 1;
  readonly envId: string;
  readonly startedAt: number;
  readonly finishedAt: number;
  readonly documents: Readonly<Record<string, number>>;
  readonly pages: readonly Page[];
  readonly files: readonly Kept[];
}

export const sha256 = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex');

/** Extended JSON: dates keep their type, one document to a line. */
export const linesOf = (documents: readonly object[]): string =>
  documents.map((document) => `${EJSON.stringify(document)}\n`).join('');
export const documentsIn = (lines: string): readonly Doc[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => EJSON.parse(line) as Doc);

/** On disk in whole or not at all. */
export function writeWhole(file: string, content: Buffer | string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.draft`, content);
  renameSync(`${file}.draft`, file);
}

/** @throws where what is on disk is not what was written */
export function readChecked(
  folder: string,
  { file, sha256: expected }: { readonly file: string; readonly sha256: string },
): Buffer {
  const content = readFileSync(path.join(folder, file));
  if (sha256(content) !== expected) throw new Error(`${file} is not what the backup wrote`);
  return content;
}

export const pageIn = (folder: string, page: Page): readonly Doc[] => documentsIn(readChecked(folder, page).toString());

/** @throws where the folder holds no complete backup */
export function manifestIn(folder: string): Manifest {
  const file = path.join(folder, 'manifest.json');
  if (!existsSync(file)) throw new Error(`${folder} holds no complete backup: there is no manifest.json`);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  if ((manifest.format as number) !== 1) throw new Error(`${file} is of another version of this tool`);
  return manifest;
}

/** What was done so far, one JSON to a line; a last line that was torn is as if it were not there. */
export class Journal<T> {
  constructor(private readonly file: string) {}

  read(): readonly T[] {
    if (!existsSync(this.file)) return [];
    const text = readFileSync(this.file, 'utf8');
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    if (whole !== text) writeWhole(this.file, whole);
    return whole
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as T);
  }

  add(entry: T): void {
    mkdirSync(path.dirname(this.file), { recursive: true });
    appendFileSync(this.file, `${JSON.stringify(entry)}\n`);
  }
}
