import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundleHash, bundleZip } from './bundle';
import { MEMORY_MB, RUNTIME, TIME_ZONE } from './runtime';
import type { Collection, Desired, DesiredFunction, StorageRule, Timer } from './state';

/** A function's config.json: what WeChat DevTools knows of it, the time-out, and the pushes it receives. */
export interface FunctionConfig {
  /** Seconds; the local cloud keeps to the same number. */
  readonly timeout: number;
  readonly permissions: { readonly openapi: readonly string[] };
  readonly triggers: readonly { readonly name: string; readonly type: string; readonly config: string }[];
  readonly events?: readonly string[];
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The functions of a build (dist/cloudfunctions), by name. */
export const builtFunctions = (
  outdir: string,
): readonly { readonly name: string; readonly folder: string; readonly config: FunctionConfig }[] =>
  readdirSync(outdir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, folder: path.join(outdir, name) }))
    .map(({ name, folder }) => ({
      name,
      folder,
      config: readJson(path.join(folder, 'config.json')) as FunctionConfig,
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));

/** The settings of the account a function's code asks for: `process.env.ANJU_…`. */
const settingsIn = (folder: string): readonly string[] => {
  const code = readFileSync(path.join(folder, 'index.js'), 'utf8');
  const found = [...code.matchAll(/process\.env(?:\.|\[["'])(ANJU_[A-Z_]+)/g)].map(([, name = '']) => name);
  return [...new Set(found)].sort();
};

const timersOf = ({ triggers }: FunctionConfig): readonly Timer[] =>
  triggers.filter(({ type }) => type === 'timer').map(({ name, config }) => ({ name, cron: config }));

type Environment = Readonly<Record<string, string | undefined>>;

const functionFrom = (
  { name, folder, config }: ReturnType<typeof builtFunctions>[number],
  environment: Environment,
): DesiredFunction => {
  const asksFor = settingsIn(folder);
  const given = asksFor.flatMap((variable) => {
    const value = environment[variable];
    return value === undefined || value === '' ? [] : [[variable, value] as const];
  });
  return {
    name,
    runtime: RUNTIME,
    memory: MEMORY_MB,
    timeout: config.timeout,
    variables: { TZ: TIME_ZONE, ...Object.fromEntries(given) },
    timers: timersOf(config),
    asksFor,
    bundle: bundleHash(folder),
    zip: () => bundleZip(folder),
  };
};

/**
 * What the built code says an environment has to be.
 *
 * @param outdir - dist/cloudfunctions: one folder per function, and schema.json
 * @param environment - where the account's own settings (ANJU_…) come from
 */
export const desiredState = (outdir: string, environment: Environment): Desired => {
  const schema = readJson(path.join(outdir, 'schema.json')) as {
    readonly collections: Readonly<Record<string, Collection>>;
    readonly storage: StorageRule;
  };
  return {
    collections: schema.collections,
    storage: schema.storage,
    functions: builtFunctions(outdir).map((built) => functionFrom(built, environment)),
  };
};
