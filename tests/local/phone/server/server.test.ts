import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { startPhone } from '../../../../local/phone';
import { onePage, writeFiles } from '../support/mini-program';
import { startStubCloud } from '../support/stub-cloud';

const cli = (args: readonly string[]): Promise<{ code: number | null; text: string }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, ['--import', 'tsx', resolve('local/phone/cli.ts'), ...args]);
    let text = '';
    const hear = (chunk: Buffer): void => {
      text += chunk.toString();
      if (text.includes('phone: http')) child.kill();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', (code) => {
      done({ code, text: text.trim() });
    });
  });

const app = (): string => writeFiles(onePage({ wxml: '<view/>' }));

describe('命令行', () => {
  it('参数对就给出地址，只在本机', async () => {
    const { text } = await cli(['--app', app(), '--cloud', 'http://127.0.0.1:9', '--port', '0']);
    expect(text).toMatch(/^phone: http:\/\/127\.0\.0\.1:\d+ {2}\(the bare phone: .*\/phone\/\)$/);
  });

  it('缺参数、没有文件夹、端口被占：一行话，退出码非零', async () => {
    const busy = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => busy.once('listening', done));
    const port = String((busy.address() as AddressInfo).port);
    const results = await Promise.all([
      cli(['--cloud', 'http://127.0.0.1:9']),
      cli(['--app', '/nowhere', '--cloud', 'http://127.0.0.1:9']),
      cli(['--app', app(), '--cloud', 'here']),
      cli(['--app', app(), '--cloud', 'http://127.0.0.1:9', '--port', port]),
    ]);
    busy.close();
    expect(results.map((result) => result.code)).toEqual([1, 1, 1, 1]);
    expect(results.map((result) => result.text)).toEqual([
      'phone: --app is missing; usage: npm run phone -- --app <built weapp dir> --cloud <url> --port <n>',
      'phone: no such folder: /nowhere',
      'phone: --cloud must be an address like http://127.0.0.1:7001, not here',
      `phone: port ${port} is already in use: choose another with --port`,
    ]);
  }, 30_000);
});

describe('服务', () => {
  it('云端在 /cloud 之下；云端不在时说清楚', async () => {
    const cloud = await startStubCloud(() => ({ result: 1 }));
    const phone = await startPhone({ appDir: app(), cloudUrl: cloud.url });
    const reply = await fetch(`${phone.url}/cloud/invoke/f`, {
      method: 'POST',
      headers: { 'x-wx-openid': 'o' },
      body: '{}',
    });
    expect(await reply.json()).toEqual({ result: 1 });
    expect(cloud.requests[0]).toMatchObject({ url: '/invoke/f', openId: 'o' });
    await cloud.close();
    const lost = await fetch(`${phone.url}/cloud/invoke/f`, { method: 'POST', body: '{}' });
    expect([lost.status, ((await lost.json()) as { errMsg: string }).errMsg]).toEqual([
      502,
      expect.stringContaining('the local cloud does not answer'),
    ]);
    await phone.close();
  });

  it('包里的文件给，包外的不给', async () => {
    const phone = await startPhone({ appDir: app(), cloudUrl: 'http://127.0.0.1:9' });
    const status = (path: string): Promise<number | undefined> =>
      new Promise((done) => {
        get(`${phone.url}${path}`, (response) => {
          response.resume();
          done(response.statusCode);
        });
      });
    await expect(status('/phone/files/app.json')).resolves.toBe(200);
    await expect(status('/phone/files/..%2f..%2fetc/passwd')).resolves.toBe(404);
    await expect(status('/phone/files/%2e%2e/%2e%2e/etc/passwd')).resolves.toBe(404);
    await expect(status('/nothing')).resolves.toBe(404);
    await expect(status('/%E0%A4%A')).resolves.toBe(400);
    await phone.close();
  });

  it('watch：文件一变就重新编译并通知页面；编译坏了也说得出为什么', async () => {
    const appDir = app();
    const lines: string[] = [];
    const phone = await startPhone({
      appDir,
      cloudUrl: 'http://127.0.0.1:9',
      watch: true,
      log: (line) => lines.push(line),
    });
    const reloads: string[] = [];
    const stream = get(`${phone.url}/phone-events`, (response) =>
      response.on('data', (chunk: Buffer) => reloads.push(chunk.toString())),
    );
    const until = async (done: () => boolean): Promise<void> => {
      for (let tries = 0; tries < 100 && !done(); tries += 1) await new Promise((next) => setTimeout(next, 50));
      expect(done()).toBe(true);
    };
    await new Promise((next) => setTimeout(next, 500)); // the watcher looks around first
    writeFileSync(join(appDir, 'pages/index/index.wxml'), '<text>新</text>');
    await until(() => reloads.some((text) => text.includes('event: reload')));
    expect(await (await fetch(`${phone.url}/phone/app.json`)).text()).toContain('新');
    rmSync(join(appDir, 'app.json'));
    await until(() => lines.some((line) => line.includes('no app.json')));
    expect(await (await fetch(`${phone.url}/phone/app.json`)).json()).toEqual({
      error: expect.stringContaining('no app.json') as string,
    });
    stream.destroy();
    await phone.close();
  });

  it('重新开始：先清空云端，再由 onReset 填上', async () => {
    const cloud = await startStubCloud(() => ({}));
    const seen: string[] = [];
    const phone = await startPhone({
      appDir: app(),
      cloudUrl: cloud.url,
      onReset: () => {
        seen.push('filled');
        return Promise.resolve();
      },
    });
    expect((await fetch(`${phone.url}/reset`, { method: 'POST' })).status).toBe(204);
    expect((await fetch(`${phone.url}/reset`)).status).toBe(405);
    expect(seen).toEqual(['filled']);
    await phone.close();
    await cloud.close();
  });
});
