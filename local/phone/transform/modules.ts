import { transformSync } from 'esbuild';
import { BuildError } from './build-error';

const moduleSyntax =
  /^\s*(?:import\s*[\w*{"']|export\s+(?:default|const|let|var|function|async|class|\{|\*)|export\s*[{*])/m;

/** Native projects may be written with import and export: WeChat's tools turn them into CommonJS, so does this. */
export const prepareModule = (path: string, source: string): string => {
  if (!moduleSyntax.test(source)) return source;
  try {
    return transformSync(source, { format: 'cjs', target: 'es2020', loader: 'js', logLevel: 'silent' }).code;
  } catch (error) {
    throw new BuildError(
      `${path}: ${error instanceof Error ? (error.message.split('\n')[1] ?? error.message) : String(error)}`,
    );
  }
};
