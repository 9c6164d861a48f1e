import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../target';

/** Whose mini-program, and the key to upload it. */
export interface Account {
  readonly appid: string;
  readonly keyFile: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const appidIn = (root: string, environment: Environment): string => {
  const file = path.join(root, 'project.config.json');
  const { appid } = JSON.parse(readFileSync(file, 'utf8')) as { readonly appid: string };
  return environment['ANJU_APPID'] ?? appid;
};

const inside = (root: string, file: string): boolean => {
  const way = path.relative(realpathSync(root), realpathSync(file));
  return way !== '' && !way.startsWith('..') && !path.isAbsolute(way);
};

/**
 * From ANJU_APPID (or project.config.json) and ANJU_MINI_PROGRAM_KEY, the path of the upload key.
 *
 * @returns why there is none, where nothing is said about it
 * @throws PlainError where the key file is not there, or lies among the sources
 */
export function accountFrom(root: string, environment: Environment): Account | string {
  const keyFile = environment['ANJU_MINI_PROGRAM_KEY'];
  if (!keyFile)
    return 'ANJU_MINI_PROGRAM_KEY is not set (path of the upload key: 小程序后台 → 开发设置 → 小程序代码上传)';
  const appid = appidIn(root, environment);
  if (appid === 'touristappid') return 'ANJU_APPID is not set';
  if (!existsSync(keyFile)) throw new PlainError(`ANJU_MINI_PROGRAM_KEY: there is no file ${keyFile}.`);
  if (inside(root, keyFile)) {
    throw new PlainError(`${keyFile} lies in this folder, from where it could get into git. Move it elsewhere.`);
  }
  return { appid, keyFile };
}
