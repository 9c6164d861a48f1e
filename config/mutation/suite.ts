import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Result {
  readonly name: string;
  readonly status: 'passed' | 'failed';
}

/**
 * Runs all these test files one after another, no mutant on. One that fails already can judge nothing and is named.
 * @returns how much of the processor's time those that passed took, in ms
 * @throws Error where none passes
 */
export function runAll(folder: string, files: readonly string[]): ReadonlyMap<string, number> {
  const outputFile = path.join(folder, 'results.json');
  const jest = path.join(folder, 'node_modules/jest/bin/jest.js');
  const how = ['--runInBand', '--forceExit', '--silent', '--setupFilesAfterEnv', path.join(folder, 'at.ts')];
  const { error, stderr } = spawnSync(
    process.execPath,
    [jest, ...how, '--json', '--outputFile', outputFile, '--runTestsByPath', ...files],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 },
  );
  if (error !== undefined) throw error;
  const { testResults } = JSON.parse(readFileSync(outputFile, 'utf8')) as { readonly testResults: readonly Result[] };
  const of = (status: Result['status']) => testResults.filter((result) => result.status === status);
  const nameOf = ({ name }: Result): string => path.relative(folder, name);
  for (const result of of('failed')) console.log(`LEFT OUT, fails without any mutant: ${nameOf(result)}`);
  if (of('passed').length === 0) throw new Error(`No test passes without a mutant:\n${stderr}`);
  const times = new Map(
    readFileSync(path.join(folder, 'times'), 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .map(([file = '', ms = '0']) => [file, Number(ms)]),
  );
  return new Map(of('passed').map((result) => [nameOf(result), times.get(nameOf(result)) ?? 0]));
}
