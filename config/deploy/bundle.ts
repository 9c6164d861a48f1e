import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** Zip entries need a date; a fixed one makes the same code the same file. */
const DATE = '2020-01-01T00:00:00+08:00';

const filesOf = (folder: string): readonly { readonly name: string; readonly bytes: Uint8Array }[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({ name, bytes: new Uint8Array(readFileSync(path.join(folder, name))) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));

/** sha256 over the names and contents of a function's files. */
export const bundleHash = (folder: string): string => {
  const hash = createHash('sha256');
  for (const { name, bytes } of filesOf(folder)) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
};

export const bundleZip = (folder: string): Uint8Array => {
  const files: Zippable = {};
  for (const { name, bytes } of filesOf(folder)) files[name] = [bytes, { mtime: DATE, level: 9 }];
  return zipSync(files);
};

/**
 * The bundle's mark in the function's description, the one field of a function that the platform keeps as it is given
 * and reads back. (`CodeSha256` of GetFunctionAddress is of the platform's own package, not of ours.)
 */
export const descriptionOf = (bundle: string): string => `anju bundle ${bundle}`;

export const bundleIn = (description: string): string | null =>
  /^anju bundle ([0-9a-f]{64})$/.exec(description)?.[1] ?? null;
