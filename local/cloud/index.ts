import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { watch } from 'chokidar';
import { Log } from './documents/log';
import { messageOf, StartError } from './errors';
import type { FaultControls } from './faults/faults';
import { devRoutes } from './http/dev-routes';
import { phoneRoutes } from './http/phone-routes';
import { HttpServer } from './http/server';
import type { Cloud, CloudOptions, InvokeAnswer } from './options';
import { Running } from './running';
import { Admin } from './wire/admin';

export { StartError } from './errors';
export type { FaultControls, Kill } from './faults/faults';
export type { CallRecord, LogRecord, OutboxRecord } from './journal';
export type { Rule } from './openapi/rules';
export type { Cloud, CloudOptions, InvokeAnswer } from './options';
export type { SchemaFile } from './schema';

const prepare = ({
  functionsDir,
  dataDir,
}: CloudOptions): { functionsDir: string; documents: string; filesDir: string } => {
  const functions = path.resolve(functionsDir);
  if (!existsSync(functions) || !statSync(functions).isDirectory())
    throw new StartError(`The functions folder does not exist: ${functions}`);
  const data = path.resolve(dataDir);
  const filesDir = path.join(data, 'files');
  try {
    mkdirSync(filesDir, { recursive: true });
  } catch (error) {
    throw new StartError(`The data folder cannot be written: ${data} (${messageOf(error)})`);
  }
  return { functionsDir: functions, documents: path.join(data, 'documents.sqlite'), filesDir };
};

const faultsOf = ({ faults, engine }: Running): FaultControls => ({
  killNext: (kill) => {
    faults.killNext(kill);
  },
  trouble: (trouble) => {
    faults.trouble(trouble);
  },
  breakStorage: () => {
    faults.breakStorage();
  },
  expireTransactions: () => {
    engine.transactions.endAll();
  },
  requests: () => faults.requests(),
  struck: () => faults.struck(),
  clear: () => {
    faults.clear();
  },
});

const handleOf = (running: Running, url: string, close: () => Promise<void>): Cloud => ({
  url,
  env: running.env,
  close,
  invoke: async (name, data = {}, openId = ''): Promise<InvokeAnswer> => {
    const reply = await running.invoke(name, data, openId);
    return 'body' in reply ? { requestId: reply.requestId, result: JSON.parse(reply.body) as unknown } : reply;
  },
  clock: {
    now: () => running.clock.now(),
    offset: () => running.clock.offset,
    advance: (ms) => running.advance(ms),
  },
  fireTimers: (name) => running.fireNow(name),
  calls: () => running.journal.read().calls,
  outbox: () => running.journal.read().outbox,
  log: () => running.journal.read().log,
  addRule: (rule) => {
    running.rules.add(rule);
  },
  documents: {
    put: (collection, documents) => running.seed(collection, documents),
    all: (collection) => running.engine.all(collection),
  },
  faults: faultsOf(running),
  keep: () => running.keep(),
  reset: () => {
    running.reset();
  },
  reload: () => running.pool.reload(),
});

const watchFunctions = (running: Running, dir: string): (() => Promise<void>) => {
  const watcher = watch(dir, { ignoreInitial: true, ignored: /[/\\](node_modules|\.git)([/\\]|$)/ });
  watcher.on('all', () => void running.pool.reload());
  return () => watcher.close();
};

/**
 * Starts Tencent's cloud on this machine. Throws {@link StartError} with one line for a person when the folder is missing,
 * the disk refuses, the schema is wrong or the port is taken.
 */
export const startCloud = async (options: CloudOptions): Promise<Cloud> => {
  const { functionsDir, documents, filesDir } = prepare(options);
  const log = new Log(documents);
  const server = await HttpServer.listen(options.port ?? 0).catch((error: unknown) => {
    log.close();
    throw error;
  });
  try {
    const { url } = server;
    const running = new Running({ options: { ...options, functionsDir }, log, url, filesDir });
    const { engine, storage, openapi, invocations, folder, faults, envId } = running;
    const admin = new Admin({
      engine,
      storage,
      openapi,
      invocations,
      folder,
      faults,
      envId,
      now: () => running.clock.now(),
    });
    server.serve({ ...phoneRoutes({ admin, invocations, storage, faults }), ...devRoutes(running) });
    if (options.onLog) running.journal.onLog = options.onLog;
    if (options.autoTimers ?? true) running.timers.start();
    const unwatch = (options.watch ?? true) ? watchFunctions(running, functionsDir) : undefined;
    return handleOf(running, url, async () => {
      await unwatch?.();
      await running.timers.stop();
      await running.pool.close();
      await server.close();
      log.close();
    });
  } catch (error) {
    await server.close();
    log.close();
    throw error;
  }
};
