import { parseArgs } from 'node:util';
import { messageOf, StartError } from './errors';

const USAGE =
  'npm run cloud -- --functions <dir> --data <dir> [--schema <file>] [--env <id>] [--port <n>] [--unindexed refuse|flag] [--workers <n>]';

const read = () => {
  try {
    return parseArgs({
      options: {
        functions: { type: 'string' },
        data: { type: 'string' },
        schema: { type: 'string' },
        env: { type: 'string' },
        port: { type: 'string' },
        unindexed: { type: 'string' },
        workers: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new StartError(`${messageOf(error).split('\n')[0] ?? ''} Usage: ${USAGE}`);
  }
};

const number = (name: string, text: string | undefined, max: number): number | undefined => {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text) && Number(text) <= max) return Number(text);
  throw new StartError(`--${name} must be a number up to ${String(max)}, not "${text}". Usage: ${USAGE}`);
};

const main = async (): Promise<void> => {
  const { functions, data, schema, env, unindexed = 'flag', ...rest } = read();
  if (functions === undefined || data === undefined)
    throw new StartError(`--functions and --data are needed. Usage: ${USAGE}`);
  if (unindexed !== 'refuse' && unindexed !== 'flag')
    throw new StartError(`--unindexed is refuse or flag. Usage: ${USAGE}`);
  const port = number('port', rest.port, 65_535);
  const workers = number('workers', rest.workers, 64);
  const { startCloud } = await import('./index'); // wrong arguments are answered without loading the rest
  const cloud = await startCloud({
    functionsDir: functions,
    dataDir: data,
    unindexed,
    ...(schema !== undefined && { schema }),
    ...(env !== undefined && { envId: env }),
    ...(port !== undefined && { port }),
    ...(workers !== undefined && { workers }),
    onLog: ({ level, function: name, text }) => {
      console.log(`[${name}] ${level}: ${text}`);
    },
  });
  console.log(`Local cloud on ${cloud.url}`);
  const stop = (): void => {
    void cloud.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
};

process.env['TZ'] = 'UTC'; // the platform runs functions in UTC, and threads share the zone of their process
main().catch((error: unknown) => {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
});
