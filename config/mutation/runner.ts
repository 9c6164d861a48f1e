import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';

export type Ending = 'passed' | 'failed' | 'timeout';

/** Memory of a process that has run this many test files is given back. */
const RUNS_A_PROCESS = 150;

/** Runs single test files of a sandbox, one at a time. */
export class Runner {
  private worker: ChildProcess | null = null;
  private runs = 0;

  constructor(private readonly folder: string) {}

  async run(file: string, timeoutMs: number): Promise<Ending> {
    if (this.runs >= RUNS_A_PROCESS) this.close();
    const worker = this.worker ?? this.start();
    this.runs += 1;
    return new Promise((resolve) => {
      const settle = (ending: Ending): void => {
        clearTimeout(timer);
        worker.removeAllListeners();
        if (ending === 'timeout') this.close();
        resolve(ending);
      };
      const timer = setTimeout(() => {
        settle('timeout');
      }, timeoutMs);
      worker.once('message', (passed) => {
        settle(passed === true ? 'passed' : 'failed');
      });
      // A mutant can also end the process it runs in.
      worker.once('exit', () => {
        this.worker = null;
        settle('failed');
      });
      worker.send(file);
    });
  }

  close(): void {
    this.worker?.kill('SIGKILL');
    this.worker = null;
  }

  private start(): ChildProcess {
    this.runs = 0;
    this.worker = fork(path.join(__dirname, 'worker.cjs'), [this.folder], {
      cwd: this.folder,
      execArgv: [],
      env: { ...process.env, NODE_PATH: path.join(this.folder, 'node_modules') },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return this.worker;
  }
}
