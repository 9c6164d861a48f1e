import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const CLI = path.join(ROOT, 'local/cloud/cli.ts');

/** Runs the command line tool as `npm run cloud -- …` does. */
const spawnCli = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', CLI, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });

export interface RunningCli {
  readonly url: string;
  /** `kill -9`; resolves when the process is gone. */
  kill(): Promise<void>;
}

const gone = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    else child.once('exit', resolve);
  });

/** Starts the tool and waits for its URL. */
export const startCli = async (args: readonly string[]): Promise<RunningCli> => {
  const child = spawnCli(args);
  const url = await new Promise<string>((resolve, reject) => {
    let text = '';
    const hear = (part: Buffer): void => {
      text += part.toString();
      const found = /Local cloud on (\S+)/.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => {
      reject(new Error(`the tool ended with ${String(code)}: ${text}`));
    });
  });
  return {
    url,
    kill: async () => {
      child.kill('SIGKILL');
      await gone(child);
    },
  };
};

/** Runs the tool until it ends by itself: exit code and what it wrote to stderr. */
export const runCli = async (args: readonly string[]): Promise<{ code: number | null; stderr: string }> => {
  const child = spawnCli(args);
  let stderr = '';
  child.stderr?.on('data', (part: Buffer) => (stderr += part.toString()));
  return { code: await gone(child), stderr };
};
