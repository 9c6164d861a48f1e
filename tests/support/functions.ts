import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const sources = ['cloudfunctions', 'domain', 'config/functions'];

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter((file) => /\.(?:ts|json)$/.test(file))
    .sort();

/** Changes with every source the bundles are made of. */
function stamp(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesUnder)) hash.update(`${file} ${statSync(path.join(root, file)).mtimeMs}\n`);
  return hash.digest('hex').slice(0, 16);
}

/**
 * The real bundles of the functions, built once per state of the sources and shared by all test files.
 * @returns their folder, with schema.json in it
 */
export function functionBundles(): string {
  const folder = path.join(root, '.anju', 'test-functions');
  const built = path.join(folder, stamp());
  if (existsSync(built)) return built;
  mkdirSync(folder, { recursive: true });
  const draft = `${built}.${process.pid}`;
  // A process of its own: esbuild does not run inside jest's sandbox, where Uint8Array is another one.
  execFileSync(process.execPath, ['--import', 'tsx', 'config/functions/build.ts', '--outdir', draft], { cwd: root });
  try {
    renameSync(draft, built);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(built)) throw error;
  }
  return built;
}
