import { parseArgs } from 'node:util';
import { PlainError, targetFrom } from '../deploy/target';
import { connect, type Connection } from './connection/connection';

/** What every command takes, and what this one takes besides. */
interface Wanted {
  readonly usage: string;
  readonly texts: readonly string[];
  readonly flags: readonly string[];
}

export interface Given {
  readonly connection: Connection;
  /** @throws PlainError with the usage where it was not given */
  readonly text: (name: string) => string;
  readonly has: (flag: string) => boolean;
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

function parsed({ usage, texts, flags }: Wanted): Values {
  const options: Record<string, { readonly type: 'string' | 'boolean' }> = {};
  for (const name of [...texts, 'env', 'endpoint']) options[name] = { type: 'string' };
  for (const name of flags) options[name] = { type: 'boolean' };
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new PlainError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

/** Keys from the environment only. A local cloud takes any. */
function given(wanted: Wanted): Given {
  const values = parsed(wanted);
  const text = (name: string): string => {
    const value = values[name];
    if (typeof value !== 'string') throw new PlainError(`--${name} is missing\n\n${wanted.usage}`);
    return value;
  };
  const { endpoint } = values;
  const keys = endpoint === undefined ? process.env : { TENCENT_SECRET_ID: 'local', TENCENT_SECRET_KEY: 'local' };
  const target = targetFrom(text('env'), keys);
  return {
    connection: connect(typeof endpoint === 'string' ? { ...target, endpoint } : target),
    text,
    has: (flag) => values[flag] === true,
  };
}

/** Runs a command; a failure is one line and exit code 1. */
export function command(wanted: Wanted, run: (given: Given) => Promise<void>): void {
  Promise.resolve()
    .then(() => run(given(wanted)))
    .catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    });
}
