import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BuildError } from './build-error';

/** The files of a built mini-program, by their path inside it ("pages/home/index.wxml"). */
export interface PackageFiles {
  readonly root: string;
  readonly paths: readonly string[];
  /** UTF-8 text of a file; throws when it does not exist. */
  text(path: string): string;
  has(path: string): boolean;
  /** Size in bytes, as it would be uploaded. */
  bytes(path: string): number;
}

/** Never part of an uploaded package. */
const notUploaded = /(^|\/)(node_modules|\.git)(\/|$)|\.map$|(^|\/)project\.(private\.)?config\.json$/;

const walk = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (notUploaded.test(path)) return [];
    return entry.isDirectory() ? walk(root, path) : [path];
  });

/** @throws BuildError when the folder does not exist or holds no app.json. */
export const readPackage = (root: string): PackageFiles => {
  let paths: string[];
  try {
    paths = walk(root, '').sort();
  } catch {
    throw new BuildError(`no such folder: ${root}`);
  }
  const known = new Set(paths);
  if (!known.has('app.json')) {
    throw new BuildError(
      `no app.json in ${root}: --app must name a built mini-program (for Taro: the dist/weapp folder)`,
    );
  }
  return {
    root,
    paths,
    text: (path) => readFileSync(join(root, path), 'utf8'),
    has: (path) => known.has(path),
    bytes: (path) => statSync(join(root, path)).size,
  };
};
