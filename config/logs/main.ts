import { parseArgs } from 'node:util';
import { PlainError, targetFrom } from '../deploy/target';
import { readEntries } from './entries';
import { filtered, sinceOf } from './filter';
import { sayEntry } from './say';
import { fromEnvironment, fromFiles, fromInput, fromLocalCloud } from './sources';
import { summaries, tableOf } from './summary';

const usage = `npm run logs -- <file …>              lines from files; none: from standard input
                --local [--url <address>]   what the functions of the local cloud printed lately
                --env <id>                  from an environment (keys: TENCENT_SECRET_ID, TENCENT_SECRET_KEY)
   --trace ab12cd        the number somebody read out (问题编号), with its failure and stack
   --procedure ticket    or ticket.report
   --code BUSY
   --slower 500          milliseconds
   --since 2h            or 30m, 3d, 2026-11-23T09:00+08:00; an environment is asked for the last hour otherwise
   --lines               every line, not only the table`;

const options = {
  local: { type: 'boolean' },
  url: { type: 'string', default: 'http://127.0.0.1:8731' },
  env: { type: 'string' },
  trace: { type: 'string' },
  procedure: { type: 'string' },
  code: { type: 'string' },
  slower: { type: 'string' },
  since: { type: 'string' },
  lines: { type: 'boolean' },
} as const;

const HOUR = 3_600_000;

const read = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new PlainError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
};
type Read = ReturnType<typeof read>;

const lines = ({ values, positionals }: Read, since: number | undefined, now: number): Promise<readonly string[]> => {
  if (values.env !== undefined) return fromEnvironment(targetFrom(values.env, process.env), since ?? now - HOUR, now);
  if (values.local) return fromLocalCloud(values.url);
  return positionals.length > 0 ? Promise.resolve(fromFiles(positionals)) : fromInput();
};

/** What one command prints. */
export async function logs(argv: readonly string[], now: number): Promise<string> {
  const asked = read(argv);
  const { trace, procedure, code, slower, since: from } = asked.values;
  const since = from === undefined ? undefined : sinceOf(from, now);
  if (since === null) throw new PlainError(`--since ${from ?? ''}?\n\n${usage}`);
  if (slower !== undefined && !/^\d+$/.test(slower)) throw new PlainError(`--slower ${slower}?\n\n${usage}`);
  const { entries, broken } = readEntries(await lines(asked, since, now));
  const found = filtered(entries, {
    ...{ trace, procedure, code, since },
    slower: slower === undefined ? undefined : Number(slower),
  });
  const isShown = asked.values.lines === true || trace !== undefined;
  return [
    ...(isShown ? [...found.map(sayEntry), ''] : []),
    tableOf(summaries(found)),
    '',
    `${found.length} of ${entries.length} entries${broken === 0 ? '' : `, ${broken} lines could not be read`}`,
  ].join('\n');
}

if (require.main === module) {
  logs(process.argv.slice(2), Date.now()).then(console.log, (error: unknown) => {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = 1;
  });
}
