import path from 'node:path';
import type { Plugin } from 'esbuild';

/** Parts of the SDK no function of ours asks for: AI models and the data-model client. A fifth of its time to load. */
const seldom = /^@cloudbase\/(ai|wx-cloud-client-sdk)$/;

const loadOnUse = (file: string): string => `
let loaded;
const load = () => (loaded ??= require(${JSON.stringify(file)}));
module.exports = new Proxy({}, {
  get: (_, name) => (name === '__esModule' ? true : load()[name]),
  has: (_, name) => name in load(),
});`;

/** Leaves those modules in the bundle, to be run at the first look into them instead of at every cold start. */
export const lazy: Plugin = {
  name: 'lazy',
  setup: (bundle) => {
    bundle.onResolve({ filter: seldom }, async ({ path: name, namespace, resolveDir }) => {
      if (namespace === 'lazy') return undefined;
      const { path: file } = await bundle.resolve(name, { resolveDir, kind: 'require-call', namespace: 'lazy' });
      return { path: file, namespace: 'lazy' };
    });
    bundle.onLoad({ filter: /./, namespace: 'lazy' }, ({ path: file }) => ({
      contents: loadOnUse(file),
      resolveDir: path.dirname(file),
    }));
  },
};
