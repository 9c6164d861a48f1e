import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface Run {
  readonly ended: 'passed' | 'failed' | 'timeout';
  readonly ms: number;
  readonly output: string;
}

interface Order {
  readonly folder: string;
  readonly args: readonly string[];
  readonly timeoutMs: number;
}

function jest({ folder, args, timeoutMs }: Order): Run {
  const began = Date.now();
  const program = path.join(folder, 'node_modules/jest/bin/jest.js');
  const { status, error, stderr } = spawnSync(
    process.execPath,
    [program, '--runInBand', '--forceExit', '--silent', ...args],
    { cwd: folder, timeout: timeoutMs, killSignal: 'SIGKILL', encoding: 'utf8', maxBuffer: 1e9 },
  );
  const ms = Date.now() - began;
  if (error !== undefined && (error as NodeJS.ErrnoException).code === 'ETIMEDOUT') {
    return { ended: 'timeout', ms, output: stderr };
  }
  if (error !== undefined) throw error;
  return { ended: status === 0 ? 'passed' : 'failed', ms, output: stderr };
}

/** Runs one test file in a process of its own until a test fails. */
export const runTest = (folder: string, file: string, timeoutMs: number): Run =>
  jest({ folder, args: ['--bail', '--runTestsByPath', file], timeoutMs });

/** Enough for all test files one after another on a busy machine. */
const LONGEST_MS = 3_600_000;

interface Results {
  readonly testResults: readonly { readonly name: string; readonly startTime: number; readonly endTime: number }[];
}

/**
 * Runs all these test files, no mutant on.
 * @returns how long each took, in ms
 * @throws Error where one fails
 */
export function runAll(folder: string, files: readonly string[]): ReadonlyMap<string, number> {
  const outputFile = path.join(folder, 'results.json');
  const args = ['--json', '--outputFile', outputFile, '--setupFilesAfterEnv', path.join(folder, 'at.ts')];
  const run = jest({ folder, args: [...args, '--runTestsByPath', ...files], timeoutMs: LONGEST_MS });
  if (run.ended !== 'passed') throw new Error(`Tests have ${run.ended} without any mutant:\n${run.output}`);
  const { testResults } = JSON.parse(readFileSync(outputFile, 'utf8')) as Results;
  return new Map(testResults.map(({ name, startTime, endTime }) => [path.relative(folder, name), endTime - startTime]));
}
