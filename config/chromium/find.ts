import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where `ensure` remembers a browser it unpacked itself. */
export const remembered = path.resolve('.anju/chromium/path');

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const onPath = (): readonly string[] =>
  (process.env['PATH'] ?? '').split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));

const fromMemory = (): readonly string[] => (existsSync(remembered) ? [readFileSync(remembered, 'utf8').trim()] : []);

/** True when the file really is a browser that starts here: Ubuntu's stub, say, is there but only prints advice. */
const starts = (file: string): boolean => {
  try {
    return /Chrom/.test(
      execFileSync(file, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000 }),
    );
  } catch {
    return false;
  }
};

/** Path of a Chromium that starts on this machine: CHROMIUM_PATH, the system's, or one unpacked earlier. */
export const findChromium = (): string | null => {
  const named = process.env['CHROMIUM_PATH'];
  const candidates = named === undefined ? [...onPath(), ...elsewhere, ...fromMemory()] : [named];
  return candidates.find((file) => existsSync(file) && starts(file)) ?? null;
};
