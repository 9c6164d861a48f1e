/**
 * What V8 compiled of a function's file, kept between threads and runs: a bundle with the SDK in it loads in half the time.
 * Runs inside a worker thread, beside worker.ts: it may import Node's modules, nothing else.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Script } from 'node:vm';
import { threadId } from 'node:worker_threads';

/** A CommonJS module that was loaded, and a way to keep what V8 has compiled of it by now. */
interface Loaded {
  readonly exports: unknown;
  readonly keep: () => void;
}

/** exports, require, module, file and folder, in Node's order. */
type Wrapped = (...names: readonly unknown[]) => void;

const folder = path.join(tmpdir(), 'anju-code');
const HASH_BYTES = 32;
/** Less text compiles faster than its code is read. */
const WORTH_KEEPING = 100_000;

const sha256 = (...parts: readonly string[]): Buffer => createHash('sha256').update(parts.join('\n')).digest();

/** One place per file, so that a hundred builds leave one; V8 compares no more than the source's length, so we do. */
const placeOf = (file: string) => path.join(folder, `${sha256(file).toString('hex').slice(0, 32)}.bin`);

const read = (file: string, hash: Buffer): Buffer | undefined => {
  try {
    const stored = readFileSync(placeOf(file));
    return hash.equals(stored.subarray(0, HASH_BYTES)) ? stored.subarray(HASH_BYTES) : undefined;
  } catch {
    return undefined; // nothing was kept yet
  }
};

const write = (file: string, content: Buffer): void => {
  const half = `${placeOf(file)}.${String(process.pid)}-${String(threadId)}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(half, content);
    renameSync(half, placeOf(file)); // another thread may be reading
  } catch {
    // A full or foreign temporary folder costs time, nothing else.
  }
};

/** Loads a file as `require` does. */
export const loadFile = (file: string): Loaded => {
  const source = readFileSync(file, 'utf8');
  const hash = sha256(process.version, source);
  const kept = source.length < WORTH_KEEPING ? undefined : read(file, hash);
  const script = new Script(wrap(source), { filename: file, ...(kept && { cachedData: kept }) });
  const module = { exports: {} as unknown };
  (script.runInThisContext() as Wrapped)(module.exports, createRequire(file), module, file, path.dirname(file));
  return {
    exports: module.exports,
    keep: () => {
      const known = kept !== undefined && script.cachedDataRejected !== true;
      if (!known && source.length >= WORTH_KEEPING) write(file, Buffer.concat([hash, script.createCachedData()]));
    },
  };
};
