import { buildSync } from 'esbuild';

const built = new Map<string, string>();

/** One browser program in one file, built when the first phone of this process starts: nothing to build before, nothing stale. */
export const bundleForBrowser = (entry: string): string => {
  const known = built.get(entry);
  if (known !== undefined) return known;
  const result = buildSync({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
    legalComments: 'none',
    minifyWhitespace: true,
    minifySyntax: true,
  });
  const text = result.outputFiles[0]?.text ?? '';
  built.set(entry, text);
  return text;
};
