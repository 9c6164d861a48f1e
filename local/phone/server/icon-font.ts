import { readFileSync } from 'node:fs';

/** vant's icon font out of @vant/icons, which carries it as base64; empty when that package is not installed. */
export const readIconFont = (): Buffer => {
  try {
    const source = readFileSync(require.resolve('@vant/icons/src/encode-woff2.less'), 'utf8');
    return Buffer.from(/base64,([^'")]+)/.exec(source)?.[1] ?? '', 'base64');
  } catch {
    return Buffer.alloc(0);
  }
};
