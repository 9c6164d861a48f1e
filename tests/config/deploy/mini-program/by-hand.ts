/* eslint-disable no-console -- a tool run by hand speaks on the console. */
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toBuffer } from 'qrcode';
import { miniProgram } from '../../../../config/deploy/mini-program';
import { install } from '../../../../config/deploy/mini-program/install';
import { toolsIn } from '../../../../config/deploy/mini-program/uploader';
import { open, type Asked } from './servicewechat';

/**
 * The real miniprogram-ci with the real build (dist/weapp) against a stand-in of servicewechat.com: not part of the
 * gate, because it installs a thousand packages. `npm run test:mini-program`, after `npm run build:app`.
 */
const root = path.resolve(__dirname, '../../../..');
const uploader = path.join(root, '.anju/mini-program');

async function main(): Promise<void> {
  const home = mkdtempSync(path.join(tmpdir(), 'anju-mini-program-'));
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const keyFile = path.join(home, 'private.key');
  writeFileSync(keyFile, privateKey.export({ type: 'pkcs1', format: 'pem' }));
  const asked: Asked[] = [];
  const qrCode = (await toBuffer('https://weixin.qq.com/preview/anju', { width: 430 })).toString('base64');
  const close = await open({ key: publicKey, asked, qrCode });
  const said: string[] = [];
  const world = {
    root,
    environment: { ANJU_APPID: 'wx0123456789abcdef', ANJU_MINI_PROGRAM_KEY: keyFile },
    appDir: path.join(root, 'dist/weapp'),
    keptDir: path.join(home, 'deployments'),
    say: (line: string) => said.push(line),
    build: () => undefined,
    tools: () => {
      install(uploader);
      return toolsIn(uploader);
    },
  };
  const args = {
    envId: 'anju-test-1',
    do: 'deploy',
    names: [],
    yes: true,
    version: '1.2.3',
    description: 'try',
  } as const;
  const first = miniProgram(world, args);
  console.log(first.plan.join('\n'));
  assert.equal(first.work, true);
  await first.upload();
  console.log(said.join('\n'));

  assert.ok(
    said.some((line) => line.split('\n').length > 15),
    'the QR code is drawn in the terminal',
  );
  const paths = asked.map(({ path: where }) => where);
  assert.deepEqual(
    paths.filter((one) => /upload$|testSourceURL$/.test(one)),
    ['/wxa/ci/testSourceURL', '/wxa/ci/upload'],
  );
  const upload = asked.find((one) => one.path === '/wxa/ci/upload');
  assert.equal(upload?.query['appid'], 'wx0123456789abcdef');
  assert.equal(upload.query['version'], '1.2.3');
  assert.equal(upload.query['desc'], 'try');
  assert.ok(
    upload.files.includes('/app.js') || upload.files.includes('/app-config.json'),
    upload.files.slice(0, 20).join(),
  );
  assert.equal(miniProgram(world, args).work, false, 'a second run has nothing to do');
  console.log([...new Set(paths)].join('\n'));
  close();
  rmSync(home, { recursive: true });
}

main().then(
  () => {
    console.log('The uploader works against the stand-in.');
    process.exit();
  },
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
