import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Copied into the sandbox and imported first by every instrumented file, in jest as well as inside a bundle, where
 * environment variables do not reach: says which mutant is on, and notes which ones a test comes by.
 */
const folder = 'SANDBOX';
const covered = path.join(folder, 'covered');

interface Switches {
  activeMutant?: string;
  mutantCoverage?: { static: object; perTest: object };
}

const world = globalThis as { __stryker__?: Switches };

function noted(): object {
  const seen = new Set<PropertyKey>();
  return new Proxy(
    {},
    {
      get: (_, id) => (seen.has(id) ? 1 : 0),
      set: (_, id) => {
        if (!seen.has(id)) appendFileSync(covered, `${String(id)}\n`);
        seen.add(id);
        return true;
      },
    },
  );
}

if (world.__stryker__ === undefined) {
  world.__stryker__ = {};
  const active = readFileSync(path.join(folder, 'active'), 'utf8');
  if (active !== '') world.__stryker__.activeMutant = active;
  else if (existsSync(covered)) world.__stryker__.mutantCoverage = { static: noted(), perTest: {} };
}
