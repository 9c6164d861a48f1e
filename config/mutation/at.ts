import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Set up before every test file of the run without mutants: worker threads do not know which file they work for. */
const folder = 'SANDBOX';
const { testPath } = expect.getState();
writeFileSync(path.join(folder, 'at'), path.relative(folder, testPath ?? ''));
