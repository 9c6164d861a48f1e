import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from '../../config/chromium/find';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless browser; close it when done. `npm test` brings one along when the machine has none. */
export const launch = (): Promise<Browser> => {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error('No Chromium found. Run `npm test`, which installs one, or set CHROMIUM_PATH to its executable.');
  }
  return chromium.launch({ executablePath, headless: true, args: flags });
};
