/**
 * Finds a Chromium for the browser journeys or brings one: Debian's package where this user may install packages,
 * else the binary inside the npm package @sparticuz/chromium (Linux x64). Says what to do where neither works.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium, remembered } from './find';

const NPM_CHROMIUM = '@sparticuz/chromium@153.0.0';

const run = (command: string, args: readonly string[]): boolean => {
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
};

const debian = (...packages: readonly string[]): boolean => {
  if (process.platform !== 'linux') return false;
  const root = process.getuid?.() === 0;
  const apt = (...args: readonly string[]) => (root ? run('apt-get', args) : run('sudo', ['-n', 'apt-get', ...args]));
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
};

const unpackFromNpm = async (): Promise<void> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  const folder = path.dirname(remembered);
  mkdirSync(folder, { recursive: true });
  if (!run('npm', ['install', '--silent', '--no-save', '--prefix', folder, NPM_CHROMIUM])) return;
  const entry = path.join(folder, 'node_modules/@sparticuz/chromium/build/index.js');
  const loaded = (await import(pathToFileURL(entry).href)) as { default: { executablePath(): Promise<string> } };
  writeFileSync(remembered, await loaded.default.executablePath());
};

/** Chinese glyphs: without them every screenshot is a page of boxes. */
const hasChineseFont = (): boolean => {
  try {
    return execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return process.platform !== 'linux';
  }
};

const main = async (): Promise<void> => {
  if (findChromium() === null) {
    console.log('No Chromium here yet: installing one for the browser journeys.');
    if (!debian('chromium')) await unpackFromNpm();
  }
  if (!hasChineseFont() && !debian('fonts-noto-cjk')) {
    console.warn('No Chinese font found: journeys run, but screenshots show boxes. Install fonts-noto-cjk.');
  }
  const found = findChromium();
  if (found === null) {
    console.error(
      'No Chromium could be found or installed. Install one (Debian: `apt-get install chromium fonts-noto-cjk`) or set CHROMIUM_PATH to its executable, then run again.',
    );
    process.exit(1);
  }
  console.log(`Chromium: ${found}`);
};

void main();
