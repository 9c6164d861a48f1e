import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { miniProgram, type MiniProgramWorld } from '../../../../config/deploy/mini-program';

// The real uploader is driven by hand: npm run test:mini-program.
let home: string;
let done: string[];
let built: string[];

const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(home, file)), { recursive: true });
  writeFileSync(path.join(home, file), text);
};

const args = { envId: 'anju-test-1', do: 'deploy', names: [], yes: true } as const;

const world = (environment: MiniProgramWorld['environment'] = {}): MiniProgramWorld => ({
  root: path.join(home, 'sources'),
  environment: { ANJU_APPID: 'wx1', ANJU_MINI_PROGRAM_KEY: path.join(home, 'private.key'), ...environment },
  appDir: path.join(home, 'sources/dist/weapp'),
  keptDir: path.join(home, 'kept'),
  say: () => undefined,
  build: (envId) => built.push(envId),
  tools: () => ({
    ci: {
      Project: class {
        readonly appid = 'wx1';
      },
      preview: ({ qrcodeOutputDest }) => {
        writeFileSync(qrcodeOutputDest, 'picture');
        done.push('preview');
        return Promise.resolve({});
      },
      upload: ({ version, desc }) => {
        done.push(`upload ${version} ${desc}`);
        return Promise.resolve({ subPackageInfo: [{ name: '__APP__', size: 1024 }] });
      },
    },
    qrCodeText: () => Promise.reject(new Error('cannot be read')),
  }),
});

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'anju-mini-'));
  done = [];
  built = [];
  write('private.key', 'key');
  write('sources/project.config.json', '{"appid":"touristappid"}');
  write('sources/package.json', '{"version":"0.1.0"}');
  write('sources/dist/weapp/app.json', '{"subPackages":[{"root":"owner"}]}');
  write('sources/dist/weapp/app.js', 'App()');
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

test('先预览后上传；同样的文件同样的版本，第二次无事可做；改了又有事', async () => {
  const first = miniProgram(world(), args);
  expect(first.plan.join('\n')).toContain('main 0 KB of');
  await first.upload();
  expect(done).toEqual(['preview', 'upload 0.1.0 environment anju-test-1']);
  expect(built).toEqual(['anju-test-1']);
  expect(miniProgram(world(), args)).toMatchObject({ work: false, plan: [expect.stringContaining('unchanged')] });
  expect(miniProgram(world(), { ...args, version: '0.2.0' }).work).toBe(true);
  write('sources/dist/weapp/app.js', 'App({})');
  expect(miniProgram(world(), args).work).toBe(true);
});

test('没有钥匙或 AppID，就说明原因，不动小程序', () => {
  const plan = (environment: MiniProgramWorld['environment']) => miniProgram(world(environment), args);
  expect(plan({ ANJU_MINI_PROGRAM_KEY: undefined })).toMatchObject({ work: false });
  expect(plan({ ANJU_APPID: undefined }).plan.join()).toContain('ANJU_APPID is not set');
  expect(built).toEqual([]);
});

test('钥匙文件放在源代码目录里，就拒绝；不存在也说清楚', () => {
  write('sources/private.key', 'key');
  const inside = path.join(home, 'sources/private.key');
  expect(() => miniProgram(world({ ANJU_MINI_PROGRAM_KEY: inside }), args)).toThrow('could get into git');
  expect(() => miniProgram(world({ ANJU_MINI_PROGRAM_KEY: '/none' }), args)).toThrow('there is no file /none');
});

test('超过自己的限额就不上传', () => {
  write('sources/dist/weapp/owner/index.js', 'x'.repeat(2 * 1024 * 1024));
  expect(() => miniProgram(world(), args)).toThrow('Too large to upload: owner 2048 KB of');
});
