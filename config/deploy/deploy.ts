import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { connect, migrate, pendingMigrations, sweep, unsweptMigrations } from '../data';
import { buildFunctions, defaultOutdir } from '../functions/build';
import { ask } from './ask';
import { deploy, type World } from './main';
import { miniProgram } from './mini-program';
import { install } from './mini-program/install';
import { toolsIn } from './mini-program/uploader';
import { PlainError } from './target';

const root = path.resolve(__dirname, '../..');
const keptDir = path.join(root, '.anju/deployments');
const uploader = path.join(root, '.anju/mini-program');

const say = (line: string): void => {
  console.log(line);
};

/** The app knows the environment it talks to from its build. */
const buildApp = (envId: string): void => {
  const { status } = spawnSync('npm', ['run', '--silent', 'build:app'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ANJU_ENV: envId },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new PlainError('The app could not be built.');
};

const world: World = {
  environment: process.env,
  outdir: defaultOutdir,
  keptDir,
  now: () => new Date(),
  say,
  ask,
  data: (target) => {
    const connection = connect(target);
    return {
      pending: async () =>
        (await pendingMigrations(connection)).map(({ number, name, documents }) => ({ number, name, documents })),
      unswept: () => unsweptMigrations(connection),
      migrate: async () => {
        await migrate(connection);
      },
      sweep: async () => {
        await sweep(connection);
      },
    };
  },
  miniProgram: (args) => {
    const tools = () => {
      install(uploader);
      return toolsIn(uploader);
    };
    const appDir = path.join(root, 'dist/weapp');
    const here = { root, environment: process.env, appDir, keptDir, say, build: buildApp, tools };
    return Promise.resolve(miniProgram(here, args));
  },
};

async function main(): Promise<void> {
  await buildFunctions();
  await deploy(process.argv.slice(2), world);
}

main().catch((error: unknown) => {
  console.error(error instanceof PlainError ? error.message : error);
  process.exitCode = 1;
});
