import { writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Set up before a test file that is run without a mutant: notes what it takes in time of the processor, all threads together,
 * which a busy machine does not make longer.
 */
const folder = 'SANDBOX';
const before = process.cpuUsage();
afterAll(() => {
  const { user, system } = process.cpuUsage(before);
  writeFileSync(path.join(folder, 'times'), String((user + system) / 1000));
});
