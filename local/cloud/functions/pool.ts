import { availableParallelism } from 'node:os';
import type { FunctionFolder } from './config';
import { FunctionWorker, type Outcome, type WorkerOptions } from './function-worker';
import type { Job } from './messages';

export interface PoolOptions {
  readonly folder: FunctionFolder;
  readonly env: Readonly<Record<string, string>>;
  readonly clock: Float64Array;
  /** How many invocations run at a time; 0 or absent: one per core, at least two. */
  readonly workers?: number | undefined;
}

export interface Work {
  readonly functionName: string;
  readonly job: Job;
  readonly timeoutMs: number;
  /** Called by another function: it may not wait for a place, because its caller holds one. */
  readonly nested: boolean;
  readonly onLog: WorkerOptions['onLog'];
  /** Called when its turn comes, after the queue, with what ends its process. */
  readonly onStart: (kill: () => Promise<void>) => void;
}

/** Loaded functions that wait for the next call; each takes some 40 MB. More than there are functions: none loads twice. */
const MAX_IDLE = 24;

/**
 * Worker threads: at most so many invocations at once, the rest queue in order. Cold starts are slow (fifteen at once took
 * 9.6 s on two cores), so idle workers are kept and the number of running ones is capped.
 */
export class Pool {
  private readonly limit: number;
  private running = 0;
  private readonly queue: (() => void)[] = [];
  private idle: { readonly name: string; readonly worker: FunctionWorker }[] = [];
  private readonly busy = new Set<FunctionWorker>();
  private generation = 0;

  constructor(private readonly options: PoolOptions) {
    this.limit = options.workers || Math.max(2, availableParallelism());
  }

  /** Runs one invocation, now or when a place is free. */
  async run(work: Work): Promise<Outcome> {
    if (work.nested) return this.execute(work);
    await this.enter();
    try {
      return await this.execute(work);
    } finally {
      this.leave();
    }
  }

  /** The next invocation of every function loads its file anew. */
  async reload(): Promise<void> {
    this.generation++;
    this.options.folder.forget();
    const dropped = this.idle;
    this.idle = [];
    await Promise.all(dropped.map(({ worker }) => worker.stop()));
  }

  async close(): Promise<void> {
    await this.reload();
    await Promise.all([...this.busy].map((worker) => worker.stop()));
  }

  private async enter(): Promise<void> {
    if (this.running < this.limit) {
      this.running++;
      return;
    }
    await new Promise<void>((resolve) => this.queue.push(resolve));
  }

  private leave(): void {
    const next = this.queue.shift();
    if (next) next();
    else this.running--;
  }

  private async execute(work: Work): Promise<Outcome> {
    const { generation } = this;
    const worker = this.take(work);
    work.onStart(() => worker.stop());
    this.busy.add(worker);
    try {
      return await worker.run(work.job, work.timeoutMs);
    } finally {
      this.busy.delete(worker);
      if (worker.usable && generation === this.generation) this.keep(work.functionName, worker);
      else await worker.stop();
    }
  }

  private take(work: Work): FunctionWorker {
    const at = this.idle.findLastIndex(({ name }) => name === work.functionName);
    const [found] = at < 0 ? [] : this.idle.splice(at, 1);
    if (found?.worker.usable) {
      found.worker.onLog = work.onLog;
      return found.worker;
    }
    const { folder, clock, env } = this.options;
    return new FunctionWorker({ entry: folder.entry(work.functionName), clock, env, onLog: work.onLog });
  }

  private keep(name: string, worker: FunctionWorker): void {
    this.idle.push({ name, worker });
    if (this.idle.length > MAX_IDLE) void this.idle.shift()?.worker.stop();
  }
}
