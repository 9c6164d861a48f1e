import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

interface AppJson {
  readonly subPackages?: readonly { readonly root: string }[];
  readonly subpackages?: readonly { readonly root: string }[];
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(file) : [file];
  });

/** Bytes of the main package (key `main`) and of each subpackage (key: its root), as WeChat counts them. */
export const packageBytes = (appDir: string): Readonly<Record<string, number>> => {
  const app = JSON.parse(readFileSync(path.join(appDir, 'app.json'), 'utf8')) as AppJson;
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => root.replace(/\/$/, ''));
  const bytes: Record<string, number> = { main: 0, ...Object.fromEntries(roots.map((root) => [root, 0])) };
  for (const file of filesBelow(appDir)) {
    const relative = path.relative(appDir, file).split(path.sep).join('/');
    const home = roots.find((root) => relative.startsWith(`${root}/`)) ?? 'main';
    bytes[home] = (bytes[home] ?? 0) + statSync(file).size;
  }
  return bytes;
};

const KB = 1024;

/**
 * The product's own limits in KB, far below WeChat's 2 MB. The main package is what everybody waits for at the first
 * start: at most 600, half of it Taro's and React's own. The staff's package has the pages of four roles; more than half
 * of the manager's is the chart library.
 */
const limits: Readonly<Record<string, number>> = { main: 600, owner: 300, staff: 450, manager: 1000 };
const OTHERS = 300;

export const packageLimit = (root: string): number => (limits[root] ?? OTHERS) * KB;
