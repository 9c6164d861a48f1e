/**
 * Runs inside a worker thread: loads one cloud function and calls its `main`, one invocation at a time. A thread of its own
 * gives the function a `process.env` of its own, which `getWXContext()` reads at call time.
 *
 * Compiled with code-cache.ts and run from text (see worker-source.ts): it may import types and Node's modules, nothing else.
 */
import { format } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { loadFile } from './code-cache';
import type { Job, WorkerMessage, WorkerSetup } from './messages';

type Main = (event: unknown, context: unknown) => unknown;

const { entry, clock } = workerData as WorkerSetup;

const tell = (message: WorkerMessage): void => {
  parentPort?.postMessage(message);
};

/** `Date` shows the cloud's time; everything else about it stays, so that `instanceof Date` still holds both ways. */
const virtualiseDate = (): void => {
  const RealDate = Date;
  const now = (): number => Math.floor(RealDate.now() + (clock[0] ?? 0));
  const VirtualDate = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (target, property, receiver): unknown => (property === 'now' ? now : Reflect.get(target, property, receiver)),
  });
  RealDate.prototype.constructor = VirtualDate;
  globalThis.Date = VirtualDate;
};

const captureConsole = (): void => {
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    console[level] = (...parts: unknown[]) => {
      tell({ kind: 'log', level, text: format(...parts) });
    };
  }
};

const textOf = (thrown: unknown): string => {
  if (thrown instanceof Error) return thrown.stack ?? thrown.message;
  return typeof thrown === 'string' ? thrown : format('%o', thrown);
};

/** The platform's own variables are those of this invocation and nothing of the last one. */
const setEnvironment = (env: Job['env']): void => {
  for (const name of Object.keys(process.env)) {
    if (/^(WX_|TCB_|TRIGGER_SRC|LOGINTYPE)/.test(name)) Reflect.deleteProperty(process.env, name);
  }
  Object.assign(process.env, env);
};

const run = async (main: Main, job: Job): Promise<WorkerMessage> => {
  setEnvironment(job.env);
  try {
    const result = await main(JSON.parse(job.event), job.context);
    // A function without a return value answers null.
    const body = JSON.stringify(result) as string | undefined;
    return { kind: 'done', body: body ?? 'null' };
  } catch (error) {
    return { kind: 'failed', message: textOf(error) };
  }
};

virtualiseDate();
captureConsole();
try {
  const loaded = loadFile(entry);
  const { main } = loaded.exports as { main?: unknown };
  if (typeof main !== 'function') throw new Error(`${entry} does not export a function "main"`);
  // By its first answer a function has compiled what the next thread will need.
  let { keep } = loaded;
  parentPort?.on('message', (job: Job) => {
    void run(main as Main, job).then((answer) => {
      tell(answer);
      keep();
      keep = () => undefined;
    });
  });
  tell({ kind: 'ready' });
} catch (error) {
  tell({ kind: 'failed', message: textOf(error) });
}
