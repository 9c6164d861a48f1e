import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export type Ending = 'passed' | 'failed' | 'timeout';

/** Linux counts a process's time in hundredths of a second. */
const TICK_MS = 10;

/** What a process has taken of the processor's time, in ms; null where the system does not tell. */
function cpuMs(pid: number): number | null {
  try {
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const [user, system] = fields.split(' ').slice(11, 13).map(Number);
    return ((user ?? 0) + (system ?? 0)) * TICK_MS;
  } catch {
    return null;
  }
}

/** Ends what never ends: by the processor's time, since on a busy machine a clock says nothing about a loop. */
function watch(pid: number, limitMs: number, onEnd: () => void): NodeJS.Timeout {
  const began = Date.now();
  const before = cpuMs(pid) ?? 0;
  return setInterval(() => {
    const spent = (cpuMs(pid) ?? before + Date.now() - began) - before;
    if (spent > limitMs || Date.now() - began > LONGEST_MS) onEnd();
  }, 500);
}

/** Something that waits for ever takes no time of the processor. */
const LONGEST_MS = 600_000;

/** Memory of a process that has run this many test files is given back. */
const RUNS_A_PROCESS = 150;

/** Runs single test files of a sandbox, one at a time. */
export class Runner {
  private worker: ChildProcess | null = null;
  private runs = 0;

  constructor(private readonly folder: string) {}

  /** @param limitMs of the processor's time */
  async run(file: string, limitMs: number): Promise<Ending> {
    if (this.runs >= RUNS_A_PROCESS) this.close();
    const worker = this.worker ?? this.start();
    this.runs += 1;
    const ending = await this.ask(worker, file, limitMs);
    if (ending === 'timeout') this.close();
    // What an earlier file left behind ended the process before it got the question.
    return ending === 'deaf' ? this.run(file, limitMs) : ending;
  }

  close(): void {
    this.worker?.kill('SIGKILL');
    this.worker = null;
  }

  private ask(worker: ChildProcess, file: string, limitMs: number): Promise<Ending | 'deaf'> {
    return new Promise((resolve) => {
      const settle = (ending: Ending | 'deaf'): void => {
        clearInterval(watching);
        worker.removeListener('message', hear).removeListener('exit', gone);
        resolve(ending);
      };
      const hear = (ending: unknown): void => {
        settle(ending as Ending);
      };
      // A mutant can also end the process it runs in.
      const gone = (): void => {
        settle('failed');
      };
      const watching = watch(worker.pid ?? 0, limitMs, () => {
        settle('timeout');
      });
      worker.once('message', hear).once('exit', gone);
      worker.send(file, (error) => {
        if (error !== null) settle('deaf');
      });
    });
  }

  private start(): ChildProcess {
    this.runs = 0;
    const worker = fork(path.join(__dirname, 'worker.cjs'), [this.folder], {
      cwd: this.folder,
      execArgv: [],
      env: { ...process.env, NODE_PATH: path.join(this.folder, 'node_modules') },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const forget = (): void => {
      if (this.worker === worker) this.worker = null;
    };
    worker.on('exit', forget).on('error', forget);
    this.worker = worker;
    return worker;
  }
}
