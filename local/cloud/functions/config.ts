import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Trigger } from '../clock/timers';
import { parseCron } from '../clock/cron';
import { isFields, type Fields } from '../documents/values';
import { CloudError, messageOf } from '../errors';

/** The platform's default is 3 s; 20 s is what its console allows and what this emulator gives without a setting. */
const DEFAULT_TIMEOUT_S = 20;

/** What a function's folder says about it. */
export interface FunctionConfig {
  readonly timeoutMs: number;
  /** OpenAPI names the function may call, e.g. `subscribeMessage.send`. */
  readonly openapi: readonly string[];
  readonly triggers: readonly Trigger[];
  /** Message pushes it receives, e.g. `wxa_media_check`; a word of this emulator, DevTools ignores it. */
  readonly events: readonly string[];
}

const isName = (name: string): boolean => /^[A-Za-z0-9_-]{1,60}$/.test(name);

const broken = (file: string, error: unknown): CloudError =>
  new CloudError('FUNCTIONS_EXECUTE_FAIL', `${file}: ${messageOf(error)}`);

const readJson = (file: string): Fields => {
  if (!existsSync(file)) return {};
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (isFields(value)) return value;
  } catch (error) {
    throw broken(file, error);
  }
  throw broken(file, 'not an object');
};

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

const triggersOf = (functionName: string, value: unknown): Trigger[] =>
  (Array.isArray(value) ? value : []).filter(isFields).flatMap((trigger) => {
    if (trigger['type'] !== 'timer' || typeof trigger['config'] !== 'string') return [];
    return [{ functionName, name: String(trigger['name']), cron: parseCron(trigger['config']) }];
  });

const readConfig = (functionName: string, folder: string): FunctionConfig => {
  const file = path.join(folder, 'config.json');
  const config = readJson(file);
  const permissions = isFields(config['permissions']) ? config['permissions'] : {};
  const timeout = typeof config['timeout'] === 'number' ? config['timeout'] : DEFAULT_TIMEOUT_S;
  try {
    return {
      timeoutMs: timeout * 1000,
      openapi: texts(permissions['openapi']),
      triggers: triggersOf(functionName, config['triggers']),
      events: texts(config['events']),
    };
  } catch (error) {
    throw broken(file, error);
  }
};

/** The folder of cloud functions: `<name>/index.js`, or what its package.json names as `main`. */
export class FunctionFolder {
  private readonly configs = new Map<string, FunctionConfig>();

  constructor(readonly dir: string) {}

  /** The file to load, or an error when there is no such function. */
  entry(name: string): string {
    const folder = path.join(this.dir, name);
    const manifest = isName(name) ? readJson(path.join(folder, 'package.json')) : {};
    const main = typeof manifest['main'] === 'string' ? manifest['main'] : 'index.js';
    const candidates = [main, `${main}.js`, 'index.js'].map((file) => path.join(folder, file));
    const found = isName(name) ? candidates.find((file) => existsSync(file) && /\.[cm]?js$/.test(file)) : undefined;
    if (found !== undefined) return found;
    throw new CloudError(
      'FUNCTIONS_REQUEST_FAIL',
      `[ResourceNotFound.FunctionName] FunctionName parameter could not be found: ${name}`,
    );
  }

  config(name: string): FunctionConfig {
    const known = this.configs.get(name);
    if (known) return known;
    const config = readConfig(name, path.join(this.dir, name));
    this.configs.set(name, config);
    return config;
  }

  /** Every folder that could be invoked. */
  names(): string[] {
    if (!existsSync(this.dir)) return []; // a build may be replacing it just now
    return readdirSync(this.dir, { withFileTypes: true })
      .filter((item) => item.isDirectory() && isName(item.name) && item.name !== 'node_modules')
      .map(({ name }) => name)
      .sort();
  }

  /** Config files are read again; called when sources change. */
  forget(): void {
    this.configs.clear();
  }
}
