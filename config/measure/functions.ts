import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

/** How often each is loaded for its time; the quickest counts, because neighbours on the processor only ever add. */
const ROUNDS = 3;

/** A function may run at most this much more code while it loads than the bare SDK does. */
export const MOST_LOAD_RATIO = 1.2;

const child = (script: string, ...options: readonly string[]): number => {
  const env = { ...process.env, SILENCE: 'true' };
  return Number(execFileSync(process.execPath, [...options, '-e', script], { encoding: 'utf8', env }));
};

/**
 * Characters of source that run while a fresh Node loads a bundle, as V8 counts them; the same on every machine and under
 * every load, which milliseconds are not.
 */
const codeRunAtLoad = (file: string): number =>
  child(`
    const { Session } = require('node:inspector');
    const session = new Session();
    session.connect();
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    require(${JSON.stringify(file)});
    session.post('Profiler.takePreciseCoverage', (_, { result }) => {
      const { functions } = result.find(({ url }) => url.endsWith(${JSON.stringify(file)}));
      const ran = new Uint8Array(functions[0].ranges[0].endOffset);
      // A function comes before those inside it.
      for (const { ranges: [range] } of functions) ran.fill(range.count > 0 ? 1 : 0, range.startOffset, range.endOffset);
      process.stdout.write(String(ran.reduce((sum, one) => sum + one, 0)));
      process.exit(0);
    });`);

/** Milliseconds of processor a fresh Node spends on loading a bundle; one thread, because V8's helpers come and go. */
const loadMilliseconds = (file: string): number =>
  child(
    `const before = process.cpuUsage();
     require(${JSON.stringify(file)});
     const { user, system } = process.cpuUsage(before);
     process.stdout.write(String((user + system) / 1000));
     process.exit(0);`,
    '--single-threaded',
  );

/** The yardstick: wx-server-sdk alone, bundled whole. */
const buildBareSdk = (folder: string): string => {
  const outfile = path.join(realpathSync(folder), 'index.js');
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

const functionFiles = (functionsDir: string): readonly (readonly [name: string, file: string])[] =>
  readdirSync(functionsDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, path.join(realpathSync(functionsDir), name, 'index.js')]);

/** Runs with the bare SDK's bundle, which is gone afterwards. */
const withBareSdk = <R>(run: (file: string) => R): R => {
  const folder = mkdtempSync(path.join(tmpdir(), 'anju-sdk-'));
  try {
    return run(buildBareSdk(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Code run while loading ÷ that of the bare SDK, of every built function. */
export const loadRatios = (functionsDir: string): Readonly<Record<string, number>> =>
  withBareSdk((bare) => {
    const yardstick = codeRunAtLoad(bare);
    const files = functionFiles(functionsDir);
    return Object.fromEntries(files.map(([name, file]) => [name, codeRunAtLoad(file) / yardstick]));
  });

export interface FunctionSize {
  readonly bytes: number;
  readonly loadRatio: number;
  /** Quickest load in ms ÷ the bare SDK's, alternating in this same run. */
  readonly timeRatio: number;
}

const quickest = (files: readonly string[]): ReadonlyMap<string, number> => {
  const rounds = Array.from({ length: ROUNDS }, () => files.map((file) => [file, loadMilliseconds(file)] as const));
  return new Map(
    files.map((file, n) => [file, Math.min(...rounds.map((round) => round[n]?.[1] ?? Infinity))] as const),
  );
};

/** What every built function weighs, and what loading it costs. */
export const measureFunctions = (functionsDir: string): Readonly<Record<string, FunctionSize>> => {
  const ratios = loadRatios(functionsDir);
  return withBareSdk((bare) => {
    const files = functionFiles(functionsDir);
    const times = quickest([bare, ...files.map(([, file]) => file)]);
    const timeOf = (file: string): number => times.get(file) ?? NaN;
    return Object.fromEntries(
      files.map(([name, file]) => [
        name,
        { bytes: statSync(file).size, loadRatio: ratios[name] ?? NaN, timeRatio: timeOf(file) / timeOf(bare) },
      ]),
    );
  });
};
