import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

const LEAST_ROUNDS = 3;
const MOST_ROUNDS = 25;

/** A function may load at most this much slower than the bare SDK bundle. */
export const MOST_LOAD_RATIO = 1.2;

interface Bundle {
  readonly name: string;
  readonly file: string;
}

/**
 * Milliseconds of processor a fresh Node spends on loading a module; Node's own start is not counted. Processor time,
 * because the wall clock of a busy machine measures its neighbours; one thread, because V8's helpers come and go.
 */
const loadMilliseconds = (file: string): number => {
  const script = `const before=process.cpuUsage();require(${JSON.stringify(file)});const {user,system}=process.cpuUsage(before);process.stdout.write(String((user+system)/1000));process.exit(0)`;
  const env = { ...process.env, SILENCE: 'true' };
  return Number(execFileSync(process.execPath, ['--single-threaded', '-e', script], { encoding: 'utf8', env }));
};

/** The yardstick: wx-server-sdk alone, bundled the way our functions are. */
const buildBareSdk = (folder: string): string => {
  const outfile = path.join(folder, 'index.js');
  buildSync({
    stdin: {
      contents:
        "const cloud = require('wx-server-sdk'); cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV }); exports.main = () => cloud.getWXContext();",
      resolveDir: process.cwd(),
    },
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node18',
    logLevel: 'silent',
  });
  return outfile;
};

const functionFiles = (functionsDir: string): readonly Bundle[] =>
  readdirSync(functionsDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, file: path.join(path.resolve(functionsDir), name, 'index.js') }));

export interface FunctionSize {
  readonly bytes: number;
  readonly loadMs: number;
  /** Load time ÷ load time of the bare SDK bundle, alternating in this same run. */
  readonly loadRatio: number;
}

/** Quickest loads so far: of the bare SDK bundle, and of each function by name. */
interface Quickest {
  readonly bare: number;
  readonly ours: ReadonlyMap<string, number>;
}

const anotherRound = (before: Quickest, bare: string, files: readonly Bundle[]): Quickest => ({
  bare: Math.min(before.bare, loadMilliseconds(bare)),
  ours: new Map(
    files.map(({ name, file }) => [name, Math.min(before.ours.get(name) ?? Infinity, loadMilliseconds(file))]),
  ),
});

const settled = ({ bare, ours }: Quickest): boolean => [...ours.values()].every((ms) => ms <= bare * MOST_LOAD_RATIO);

/**
 * Bundle bytes and load time of every built function; each round loads the bare SDK bundle and then each of them once.
 * Neighbours on the processor only ever add time, so while a function looks too slow, more rounds are run.
 */
export const measureFunctions = (functionsDir: string): Readonly<Record<string, FunctionSize>> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'anju-sdk-'));
  try {
    const bare = buildBareSdk(folder);
    const files = functionFiles(functionsDir);
    let quickest: Quickest = { bare: Infinity, ours: new Map() };
    for (let round = 1; round <= LEAST_ROUNDS || (round <= MOST_ROUNDS && !settled(quickest)); round++) {
      quickest = anotherRound(quickest, bare, files);
    }
    return Object.fromEntries(
      files.map(({ name, file }) => {
        const loadMs = quickest.ours.get(name) ?? NaN;
        return [name, { bytes: statSync(file).size, loadMs, loadRatio: loadMs / quickest.bare }];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
};
