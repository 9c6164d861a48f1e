import { readFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from 'esbuild';

let source: string | undefined;

/**
 * The compiled text of worker.ts. A worker thread does not inherit the TypeScript loader of its parent (tsx, jest), so the
 * one file is compiled here, once, in about 10 ms.
 */
export const workerSource = (): string => {
  source ??= transformSync(readFileSync(path.join(__dirname, 'worker.ts'), 'utf8'), {
    loader: 'ts',
    format: 'cjs',
    target: 'node20',
  }).code;
  return source;
};
