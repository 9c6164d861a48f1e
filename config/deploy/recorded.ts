import { readFileSync, writeFileSync } from 'node:fs';
import { PlainError } from './target';
import type { Actual, ActualFunction } from './state';

/** Values that are not ours to know stay in the cloud: a recorded state may go into git. */
const NOT_RECORDED = '(not recorded)';

const withoutSecrets = (found: ActualFunction): ActualFunction => ({
  ...found,
  variables: Object.fromEntries(
    Object.entries(found.variables).map(([name, value]) => [
      name,
      name === 'TZ' || name.startsWith('ANJU_') ? value : NOT_RECORDED,
    ]),
  ),
});

export const writeRecorded = (file: string, actual: Actual): void => {
  const functions = Object.entries(actual.functions).map(([name, found]) => [name, withoutSecrets(found)] as const);
  writeFileSync(file, `${JSON.stringify({ ...actual, functions: Object.fromEntries(functions) }, null, 2)}\n`);
};

/** @throws PlainError where the file cannot be read or is of another environment */
export const readRecorded = (file: string, envId: string): Actual => {
  let actual: Actual;
  try {
    // A record of before the sweep was part of it.
    actual = { unswept: [], ...(JSON.parse(readFileSync(file, 'utf8')) as Omit<Actual, 'unswept'>) };
  } catch {
    throw new PlainError(`${file}: no recorded state there. With keys: --record ${file}`);
  }
  if (actual.envId !== envId) throw new PlainError(`${file} is of environment ${actual.envId}, not ${envId}.`);
  return actual;
};
