import { Worker } from 'node:worker_threads';
import { messageOf } from '../errors';
import type { Job, WorkerMessage, WorkerSetup } from './messages';
import { workerSource } from './worker-source';

/** How an invocation ended. */
export type Outcome =
  | { readonly kind: 'done'; readonly body: string }
  | { readonly kind: 'failed' | 'timeout' | 'crashed'; readonly message: string };

export interface WorkerOptions extends WorkerSetup {
  readonly env: Readonly<Record<string, string>>;
  readonly onLog: (level: string, text: string) => void;
}

/** Loading a function may not take longer. */
const LOAD_MS = 30_000;
const MEMORY_MB = 512;

/** One thread that has loaded one function. Not reusable once {@link usable} is false. */
export class FunctionWorker {
  usable = true;
  private readonly thread: Worker;
  private readonly loaded: Promise<Outcome>;
  private settle: (outcome: Outcome) => void = () => undefined;
  /** The logger of the invocation in flight. */
  onLog: WorkerOptions['onLog'];

  constructor({ entry, clock, env, onLog }: WorkerOptions) {
    this.onLog = onLog;
    this.thread = new Worker(workerSource(), {
      eval: true,
      env: { ...env },
      workerData: { entry, clock } satisfies WorkerSetup,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    this.thread.on('message', (message: WorkerMessage) => {
      this.hear(message);
    });
    this.thread.on('error', (error) => {
      this.end({
        kind: 'crashed',
        message: error instanceof Error ? (error.stack ?? error.message) : messageOf(error),
      });
    });
    this.thread.on('exit', (code) => {
      this.end({ kind: 'crashed', message: `the function ended its process (exit code ${String(code)})` });
    });
    this.loaded = this.outcome(LOAD_MS);
  }

  /** Runs one job; on a timeout the thread is killed. */
  async run(job: Job, timeoutMs: number): Promise<Outcome> {
    const loaded = await this.loaded;
    if (loaded.kind !== 'done') {
      this.usable = false;
      return loaded;
    }
    const outcome = this.outcome(timeoutMs);
    this.thread.postMessage(job);
    return outcome;
  }

  async stop(): Promise<void> {
    this.usable = false;
    await this.thread.terminate();
  }

  private hear(message: WorkerMessage): void {
    if (message.kind === 'log') this.onLog(message.level, message.text);
    else if (message.kind === 'ready') this.settle({ kind: 'done', body: '' });
    else this.settle(message);
  }

  private end(outcome: Outcome): void {
    this.usable = false;
    this.settle(outcome);
  }

  private outcome(timeoutMs: number): Promise<Outcome> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        void this.stop();
        resolve({ kind: 'timeout', message: `Invoking task timed out after ${String(timeoutMs / 1000)} seconds` });
      }, timeoutMs);
      this.settle = (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      };
    });
  }
}
