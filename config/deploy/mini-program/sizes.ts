import { packageBytes, packageLimit } from '../../measure/packages';
import { PlainError } from '../target';
import type { Uploaded } from './uploader';

const KB = 1024;
const kb = (bytes: number): string => `${(bytes / KB).toFixed(0)} KB`;

/**
 * What each package weighs, beside the product's own limit.
 *
 * @throws PlainError where one weighs more
 */
export function sizeReport(appDir: string): readonly string[] {
  const packages = Object.entries(packageBytes(appDir));
  const over = packages.filter(([name, bytes]) => bytes > packageLimit(name));
  if (over.length > 0) {
    const said = over.map(([name, bytes]) => `${name} ${kb(bytes)} of ${kb(packageLimit(name))}`);
    throw new PlainError(`Too large to upload: ${said.join(', ')} (config/measure/packages.ts).`);
  }
  return packages.map(([name, bytes]) => `    ${name} ${kb(bytes)} of ${kb(packageLimit(name))}`);
}

/** The same as WeChat counted it. */
export const weighedByWeChat = ({ subPackageInfo = [] }: Uploaded): string =>
  subPackageInfo.map(({ name, size }) => `${name} ${kb(size)}`).join(', ');
