import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const dist = path.resolve('dist/weapp');
const sources = ['src', 'domain', 'config/taro'];

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? newest(file) : statSync(file).mtimeMs;
    }),
  );

const isFresh = (): boolean => {
  const built = path.join(dist, 'app.js');
  return existsSync(built) && statSync(built).mtimeMs >= Math.max(...sources.map(newest));
};

/** The built app's folder. Builds it first where it is missing or older than its sources. */
export const builtApp = (): string => {
  if (!isFresh()) {
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync('node_modules/.bin/taro', ['build', '--type', 'weapp'], { env, stdio: 'pipe' });
  }
  return dist;
};
