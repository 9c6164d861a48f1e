import type { Package } from './shipped';

/** Licences that let us hand a package on inside our own work, under Apache-2.0, with its notice. */
const fine = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
]);

/** Packages whose package.json names no licence, and where we looked instead. Each stands in docs/audit.md too. */
export const unnamed: Readonly<Record<string, string>> = {
  '@cloudbase/signature-nodejs': 'part of wx-server-sdk, which is MIT and cannot be had without it',
  '@cloudbase/wx-cloud-client-sdk': 'part of wx-server-sdk, which is MIT and cannot be had without it',
};

/** Shipped packages we may not ship, or of which nobody has said why we may. */
export const doubtful = (packages: readonly Package[]): readonly Package[] =>
  packages.filter(({ name, licence }) => (licence === null ? unnamed[name] === undefined : !fine.has(licence)));
