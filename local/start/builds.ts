import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { Complaint } from './complaint';

/** One build that keeps watching: how it is started, and what it prints when a build is complete. */
interface Build {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly ready: RegExp;
}

const builds: readonly Build[] = [
  { name: 'functions', command: ['tsx', 'config/functions/build.ts', '--watch'], ready: /functions built/ },
  {
    name: 'app',
    command: ['taro', 'build', '--type', 'weapp', '--watch'],
    ready: /compiled successfully|编译成功|监听文件修改中/i,
  },
];

/** Starts one watching build; resolves with its process once the first build is complete. */
const watch = ({ name, command: [program, ...args], ready }: Build): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_ENV: 'production', FORCE_COLOR: '0' };
    const child = spawn(`node_modules/.bin/${program}`, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let complete = false;
    const listen = (chunk: Buffer): void => {
      if (complete) {
        process.stdout.write(chunk);
        return;
      }
      said += chunk.toString();
      if (!ready.test(said)) return;
      complete = true;
      resolve(child);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => {
      if (complete) return;
      console.error(said);
      reject(new Complaint(`the build of the ${name} failed (exit ${code ?? 'by signal'}); its output is above.`));
    });
  });

/** Builds functions and app, both watching their sources; `stop` ends the watchers. */
export const buildAndWatch = async (): Promise<{ stop(): void }> => {
  const children = await Promise.all(builds.map(watch));
  return {
    stop: () => {
      for (const child of children) child.kill();
    },
  };
};
