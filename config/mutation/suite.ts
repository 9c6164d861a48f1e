import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Runs a test file with no mutant on, in a process of its own.
 * @returns what it took of the processor's time, in ms; null: it fails
 */
export function runPlain(folder: string, file: string): number | null {
  const times = path.join(folder, 'times');
  rmSync(times, { force: true });
  const jest = path.join(folder, 'node_modules/jest/bin/jest.js');
  const how = ['--runInBand', '--forceExit', '--silent', '--setupFilesAfterEnv', path.join(folder, 'at.ts')];
  const { error, status } = spawnSync(process.execPath, [jest, ...how, '--runTestsByPath', file], {
    cwd: folder,
    stdio: 'ignore',
  });
  if (error !== undefined) throw error;
  return status === 0 && existsSync(times) ? Number(readFileSync(times, 'utf8')) : null;
}
