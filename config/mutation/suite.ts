import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Results {
  readonly testResults: readonly { readonly name: string; readonly startTime: number; readonly endTime: number }[];
}

/**
 * Runs all these test files one after another, no mutant on.
 * @returns how long each took, in ms
 * @throws Error where one fails
 */
export function runAll(folder: string, files: readonly string[]): ReadonlyMap<string, number> {
  const outputFile = path.join(folder, 'results.json');
  const jest = path.join(folder, 'node_modules/jest/bin/jest.js');
  const how = ['--runInBand', '--forceExit', '--silent', '--setupFilesAfterEnv', path.join(folder, 'at.ts')];
  const { status, error, stderr } = spawnSync(
    process.execPath,
    [jest, ...how, '--json', '--outputFile', outputFile, '--runTestsByPath', ...files],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 },
  );
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`Tests fail without any mutant:\n${stderr}`);
  const { testResults } = JSON.parse(readFileSync(outputFile, 'utf8')) as Results;
  return new Map(testResults.map(({ name, startTime, endTime }) => [path.relative(folder, name), endTime - startTime]));
}
