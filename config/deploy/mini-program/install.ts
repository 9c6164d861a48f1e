import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../target';

const same = (one: string, other: string): boolean =>
  existsSync(one) && existsSync(other) && readFileSync(one, 'utf8') === readFileSync(other, 'utf8');

/**
 * Installs the uploader with its lock file into a folder outside the sources, where it is not there yet. It brings a
 * thousand packages, so nobody who does not upload has to have it. Their install scripts do not run.
 *
 * @throws PlainError where npm cannot
 */
export function install(folder: string): void {
  const done = path.join(folder, 'node_modules/.package-lock.json');
  const lock = path.join(__dirname, 'package-lock.json');
  if (existsSync(done) && same(lock, path.join(folder, 'package-lock.json'))) return;
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) {
    copyFileSync(path.join(__dirname, name), path.join(folder, name));
  }
  console.log('Installing miniprogram-ci (once) …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new PlainError(`miniprogram-ci could not be installed in ${folder}.`);
}
