import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { context, build, type BuildOptions, type Plugin } from 'esbuild';
import { schema } from '../../cloudfunctions/schema';
import { lazy } from './lazy';

const root = path.resolve(__dirname, '../..');
const source = path.join(root, 'cloudfunctions');

/** Every folder with an index.ts and a config.json is one deployed function. */
export async function functionNames(): Promise<readonly string[]> {
  const entries = await readdir(source, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name === 'config.json')
    .map((entry) => path.basename(entry.parentPath))
    .sort();
}

const optionsFor = (names: readonly string[], outdir: string): BuildOptions => ({
  entryPoints: names.map((name) => ({ in: path.join(source, name, 'index.ts'), out: `${name}/index` })),
  outdir,
  absWorkingDir: root,
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'cjs',
  // The older of the two runtimes a function can be created with.
  target: 'node18',
  // The SDK asks for native helpers of `ws` in a try block.
  external: ['bufferutil', 'utf-8-validate'],
  plugins: [lazy],
  legalComments: 'none',
  logLevel: 'warning',
});

/** What deployment and the local cloud read besides the code. */
async function writeBeside(name: string, outdir: string): Promise<void> {
  const folder = path.join(outdir, name);
  await mkdir(folder, { recursive: true });
  await copyFile(path.join(source, name, 'config.json'), path.join(folder, 'config.json'));
  const manifest = { name, version: '1.0.0', private: true, main: 'index.js' };
  await writeFile(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

async function prepare(outdir: string): Promise<BuildOptions> {
  const names = await functionNames();
  await mkdir(outdir, { recursive: true });
  await Promise.all(names.map((name) => writeBeside(name, outdir)));
  await writeFile(path.join(outdir, 'schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
  return optionsFor(names, outdir);
}

/** Where the bundles go unless told otherwise; project.config.json's cloudfunctionRoot. */
export const defaultOutdir = path.join(root, 'dist/cloudfunctions');

/** Builds every function, with the SDK inside, into `<outdir>/<function>/`, and `<outdir>/schema.json`. */
export async function buildFunctions(outdir: string = defaultOutdir): Promise<void> {
  await rm(outdir, { recursive: true, force: true });
  await build(await prepare(outdir));
}

/** One line after every build: `npm start` waits for the first. */
const sayBuilt: Plugin = {
  name: 'say-built',
  setup: (functions) => {
    functions.onEnd(({ errors }) => {
      console.log(errors.length === 0 ? 'functions built' : `functions not built: ${errors.length} errors`);
    });
  },
};

async function watchFunctions(): Promise<void> {
  const options = await prepare(defaultOutdir);
  const watching = await context({ ...options, plugins: [lazy, sayBuilt] });
  await watching.watch();
}

if (require.main === module) {
  const { values } = parseArgs({ options: { watch: { type: 'boolean' }, outdir: { type: 'string' } } });
  const run = values.watch === true ? watchFunctions() : buildFunctions(values.outdir);
  run.catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
