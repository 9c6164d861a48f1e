import { writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Set up before a test file that is run without a mutant: worker threads do not know which file they work for. Notes what
 * the file takes in time of the processor, all threads together, which a busy machine does not make longer.
 */
const folder = 'SANDBOX';
const before = process.cpuUsage();
writeFileSync(path.join(folder, 'at'), path.relative(folder, expect.getState().testPath ?? ''));
afterAll(() => {
  const { user, system } = process.cpuUsage(before);
  writeFileSync(path.join(folder, 'times'), String((user + system) / 1000));
});
