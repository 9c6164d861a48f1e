import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

const ROUNDS = 7;

/**
 * Milliseconds of processor a fresh Node spends on loading a module; Node's own start is not counted. Processor time,
 * because the wall clock of a busy machine measures its neighbours.
 */
const loadMilliseconds = (file: string): number => {
  const script = `const before=process.cpuUsage();require(${JSON.stringify(file)});const {user,system}=process.cpuUsage(before);process.stdout.write(String((user+system)/1000));process.exit(0)`;
  const env = { ...process.env, SILENCE: 'true' };
  return Number(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', env }));
};

/** The quickest round: a busy machine only ever adds time. */
const quickest = (numbers: readonly number[]): number => Math.min(...numbers);

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

export interface FunctionSize {
  readonly bytes: number;
  readonly loadMs: number;
  /** Load time ÷ load time of the bare SDK bundle, alternating in this same run. */
  readonly loadRatio: number;
}

/** Bundle bytes and load time of every built function, with the bare SDK bundle measured in turn. */
export const measureFunctions = (functionsDir: string): Readonly<Record<string, FunctionSize>> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'anju-sdk-'));
  try {
    const bare = buildBareSdk(folder);
    const names = readdirSync(functionsDir, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    return Object.fromEntries(
      names.map((name) => {
        const file = path.join(path.resolve(functionsDir), name, 'index.js');
        const pairs = Array.from({ length: ROUNDS }, () => ({
          bare: loadMilliseconds(bare),
          ours: loadMilliseconds(file),
        }));
        const loadMs = quickest(pairs.map(({ ours }) => ours));
        return [
          name,
          { bytes: statSync(file).size, loadMs, loadRatio: loadMs / quickest(pairs.map((pair) => pair.bare)) },
        ];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
};
