import { buildSync } from 'esbuild';

/** One browser program in one file, built when the phone starts: nothing to build before, nothing stale. */
export const bundleForBrowser = (entry: string): string => {
  const result = buildSync({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
    legalComments: 'none',
  });
  return result.outputFiles[0]?.text ?? '';
};
