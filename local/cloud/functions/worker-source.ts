import path from 'node:path';
import { buildSync } from 'esbuild';

let source: string | undefined;

/**
 * The compiled text of worker.ts. A worker thread does not inherit the TypeScript loader of its parent (tsx, jest), so it
 * is compiled here, once, in about 10 ms.
 */
export const workerSource = (): string => {
  source ??= buildSync({
    entryPoints: [path.join(__dirname, 'worker.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
  }).outputFiles[0]?.text;
  if (source === undefined) throw new Error('the worker did not compile');
  return source;
};
