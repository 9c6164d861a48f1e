import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Set up before every test file of the run without mutants: worker threads do not know which file they work for. Notes
 * what the file takes in time of the processor, all threads together, which a busy machine does not make longer.
 */
const folder = 'SANDBOX';
const file = path.relative(folder, expect.getState().testPath ?? '');
const before = process.cpuUsage();
writeFileSync(path.join(folder, 'at'), file);
afterAll(() => {
  const { user, system } = process.cpuUsage(before);
  appendFileSync(path.join(folder, 'times'), `${file}\t${(user + system) / 1000}\n`);
});
