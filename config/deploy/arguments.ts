import { parseArgs } from 'node:util';
import { PlainError } from './target';

export interface Arguments {
  readonly envId: string;
  readonly do: 'deploy' | 'plan' | 'record' | 'roll back';
  /** `--plan --state file`: against a recorded state, without keys. */
  readonly state?: string;
  /** `--record file` */
  readonly record?: string;
  /** `--roll-back a b`: these functions; none: all of the last deployment. */
  readonly names: readonly string[];
  readonly yes: boolean;
  /** Of the mini-program. */
  readonly version?: string;
  readonly description?: string;
}

const usage = `npm run deploy -- --env <id>                        plan, ask, make it so
                   --yes                                without asking
                   --plan                               only the plan
                   --plan --state <file>                against a recorded state, without keys
                   --record <file>                      write the state of the environment down
                   --roll-back [function …]             the bundles from before the last deployment
                   --version 1.2.3 --description "…"    of the mini-program`;

const options = {
  env: { type: 'string' },
  plan: { type: 'boolean' },
  state: { type: 'string' },
  record: { type: 'string' },
  'roll-back': { type: 'boolean' },
  yes: { type: 'boolean' },
  version: { type: 'string' },
  description: { type: 'string' },
} as const;

const parse = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new PlainError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
};

const toDo = (values: ReturnType<typeof parse>['values']): Arguments['do'] => {
  if (values.record !== undefined) return 'record';
  if (values['roll-back']) return 'roll back';
  return values.plan ? 'plan' : 'deploy';
};

/** @throws PlainError with the usage */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const { env, state, record, version, description } = values;
  if (env === undefined || !/^[a-z0-9-]{1,64}$/.test(env)) throw new PlainError(`Which environment?\n\n${usage}`);
  const task = toDo(values);
  if (positionals.length > 0 && task !== 'roll back') throw new PlainError(`${positionals.join(' ')}?\n\n${usage}`);
  if (state !== undefined && task !== 'plan') throw new PlainError(`--state is for --plan.\n\n${usage}`);
  return {
    envId: env,
    do: task,
    names: positionals,
    yes: values.yes ?? false,
    ...(state === undefined ? {} : { state }),
    ...(record === undefined ? {} : { record }),
    ...(version === undefined ? {} : { version }),
    ...(description === undefined ? {} : { description }),
  };
}
