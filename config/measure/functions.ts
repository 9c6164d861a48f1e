import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

const ROUNDS = 7;

/** Milliseconds a fresh Node needs to load a module; only the `require` is timed, not Node's own start. */
const loadMilliseconds = (file: string): number => {
  const script = `const t=process.hrtime.bigint();require(${JSON.stringify(file)});process.stdout.write(String(Number(process.hrtime.bigint()-t)/1e6));process.exit(0)`;
  return Number(
    execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', env: { ...process.env, SILENCE: 'true' } }),
  );
};

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

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
        const loadMs = median(pairs.map(({ ours }) => ours));
        return [
          name,
          { bytes: statSync(file).size, loadMs, loadRatio: loadMs / median(pairs.map((pair) => pair.bare)) },
        ];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
};
