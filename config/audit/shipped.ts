import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { functionNames } from '../functions/build';
import { lazy } from '../functions/lazy';

const root = path.resolve(__dirname, '../..');

/** One package of node_modules by its folder, because two versions of one may lie there. */
export interface Package {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** As its package.json says; null where it says nothing. */
  readonly licence: string | null;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as Manifest;

function packageIn(folder: string): Package {
  const { name, version, license } = manifestIn(folder);
  return { folder, name, version, licence: license ?? null };
}

/** `node_modules/a/node_modules/@b/c/lib/x.js` → `node_modules/a/node_modules/@b/c`. */
const folderOf = (file: string): string | undefined =>
  /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];

const packages = (folders: Iterable<string>): readonly Package[] => [...new Set(folders)].sort().map(packageIn);

/** What esbuild puts into the bundles of the functions: exactly those packages. */
export async function inFunctions(): Promise<readonly Package[]> {
  const names = await functionNames();
  const { metafile } = await build({
    entryPoints: names.map((name) => path.join(root, 'cloudfunctions', name, 'index.ts')),
    outdir: path.join(root, '.anju/audit'),
    absWorkingDir: root,
    ...{ bundle: true, write: false, metafile: true, platform: 'node', format: 'cjs', logLevel: 'silent' },
    external: ['bufferutil', 'utf-8-validate'],
    plugins: [lazy],
  });
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
  return packages(files.flatMap((file) => folderOf(file) ?? []));
}

/** What Taro adds to every app besides what the sources import. */
const byTaro = ['@tarojs/react', '@tarojs/runtime', '@tarojs/shared', '@tarojs/plugin-platform-weapp', '@vant/weapp'];

function importedBySources(): readonly string[] {
  const files = ['src', 'domain'].flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => path.join(root, room, file)),
  );
  const imported = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^import (?!type).* from '((?:@[^/']+\/)?[a-z][^/']*)/gm)].map(
      ([, name = '']) => name,
    ),
  );
  return [...new Set(imported)];
}

/** Imported by domain for the cloud only; import rules keep both off the phone. */
const cloudOnly = ['valibot', 'chinese-days'];
/** Its tags are WeChat's own on a phone; the code of the package, and all it needs, is for browsers. */
const tagsOnly = ['@tarojs/components'];

/** Where Node finds a package from a folder; undefined for an optional one that is not there. */
function resolved(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name);
    try {
      manifestIn(candidate);
      return candidate;
    } catch {
      if (folder === '.') return undefined;
    }
  }
}

/** What may be in the mini-program: what it imports and everything that needs in turn. Never too few, perhaps too many. */
export function onThePhone(): readonly Package[] {
  const wanted = [...importedBySources(), ...byTaro].filter((name) => ![...cloudOnly, ...tagsOnly].includes(name));
  const found = new Set<string>();
  const waiting = wanted.map((name) => ({ name, from: '.' }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const folder = resolved(next.name, next.from);
    if (folder === undefined || found.has(folder)) continue;
    found.add(folder);
    for (const name of Object.keys(manifestIn(folder).dependencies ?? {})) waiting.push({ name, from: folder });
  }
  return packages(found);
}
