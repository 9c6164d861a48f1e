import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Cloud } from '../../../../local/cloud';
import { connect, errorOf, type Sdk } from '../sdk';
import { closeAll, startTestCloud, temporaryFolder } from '../setup';

const HOUR = 3_600_000;

describe('云存储', () => {
  let cloud: Cloud;
  let sdk: Sdk;
  const dataDir = temporaryFolder();

  beforeAll(async () => {
    cloud = await startTestCloud({ dataDir });
    sdk = connect(cloud);
  });
  afterAll(closeAll);

  const upload = (name: string, content: string | Uint8Array<ArrayBuffer>, openId = 'oA') =>
    fetch(`${cloud.url}/upload?path=${encodeURIComponent(name)}`, {
      method: 'PUT',
      headers: { 'x-wx-openid': openId },
      body: content,
    });

  const fileIdOf = async (response: Response): Promise<string> => {
    expect(response.status).toBe(200);
    return ((await response.json()) as { fileID: string }).fileID;
  };

  const linkOf = async (fileID: string, openId: string) => {
    const init = { method: 'POST', headers: { 'x-wx-openid': openId }, body: JSON.stringify({ fileList: [fileID] }) };
    const response = await fetch(`${cloud.url}/download-url`, init);
    const { fileList } = (await response.json()) as {
      fileList: { status: number; tempFileURL: string; errMsg: string }[];
    };
    return fileList[0];
  };

  describe('函数一侧（真实 SDK）', () => {
    it('上传、临时链接、下载、删除', async () => {
      const { fileID } = await sdk.uploadFile({
        cloudPath: 'photos/截图 1#50%.png',
        fileContent: Buffer.from('PNGDATA'),
      });
      expect(fileID).toMatch(/^cloud:\/\/.+\/photos\/截图 1#50%\.png$/);
      const { fileList } = await sdk.getTempFileURL({ fileList: [fileID, 'cloud://local.x/none'] });
      expect(fileList).toMatchObject([{ status: 0 }, { status: -503003, tempFileURL: '' }]);
      const response = await fetch(fileList[0]?.tempFileURL ?? '');
      expect(response.headers.get('content-type')).toBe('image/png');
      expect(await response.text()).toBe('PNGDATA');
      expect((await sdk.downloadFile({ fileID })).fileContent.toString()).toBe('PNGDATA');
      expect((await sdk.deleteFile({ fileList: [fileID] })).fileList).toMatchObject([{ fileID, status: 0 }]);
      expect((await sdk.getTempFileURL({ fileList: [fileID] })).fileList).toMatchObject([{ status: -503003 }]);
    });

    it('一次最多 50 个文件', async () => {
      const fileList = Array.from({ length: 51 }, (_unused, i) => `cloud://local.x/${i}`);
      expect((await errorOf(sdk.getTempFileURL({ fileList }))).errMsg).toMatch(/at most 50/);
      expect((await errorOf(sdk.deleteFile({ fileList }))).errMsg).toMatch(/at most 50/);
    });

    it('函数可以给出任何人的文件的链接，链接按指定时间过期', async () => {
      const fileID = await fileIdOf(await upload('shared/by-function.jpg', 'x'));
      const { fileList } = await sdk.getTempFileURL({ fileList: [{ fileID, maxAge: 3600 }] });
      const url = fileList[0]?.tempFileURL ?? '';
      expect((await fetch(url)).status).toBe(200);
      await cloud.clock.advance(HOUR - 60_000);
      expect((await fetch(url)).status).toBe(200);
      await cloud.clock.advance(61_000);
      expect((await fetch(url)).status).toBe(403);
    });
  });

  describe('手机一侧', () => {
    it('上传者能取到自己的文件，别人不能', async () => {
      const fileID = await fileIdOf(await upload('mine/a.jpg', 'mine', 'oOwner'));
      const link = await linkOf(fileID, 'oOwner');
      expect(link).toMatchObject({ status: 0, errMsg: 'ok' });
      expect(await (await fetch(link?.tempFileURL ?? '')).text()).toBe('mine');
      expect(await linkOf(fileID, 'oStranger')).toMatchObject({
        status: -1,
        tempFileURL: '',
        errMsg: 'STORAGE_EXCEED_AUTHORITY',
      });
    });

    it('不能覆盖别人的文件，可以覆盖自己的', async () => {
      await upload('mine/b.jpg', 'first', 'oOwner');
      expect((await upload('mine/b.jpg', 'stolen', 'oStranger')).status).toBe(403);
      const fileID = await fileIdOf(await upload('mine/b.jpg', 'second', 'oOwner'));
      expect((await sdk.downloadFile({ fileID })).fileContent.toString()).toBe('second');
    });

    it('没有身份不能上传', async () => {
      expect((await upload('x.jpg', 'x', '')).status).toBe(403);
    });

    it.each([
      '../outside.txt',
      'a/../../outside.txt',
      '/absolute.txt',
      'a//b.txt',
      'a/./b.txt',
      'dir/',
      '',
      'a\\..\\b',
      'bad\u0000name',
      `${'长'.repeat(284)}.jpg`,
    ])('名字 %j 被拒绝', async (name) => {
      const response = await upload(name, 'x');
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ errCode: -503001 });
    });

    it('850 字节以内的名字可以', async () => {
      await fileIdOf(await upload(`${'长'.repeat(282)}.jpg`, 'x'));
    });

    it('超过 10 MB 被拒绝', async () => {
      expect((await upload('big.jpg', new Uint8Array(10 * 1024 * 1024 + 1))).status).toBe(400);
    });
  });

  it('改过的签名、换了文件的签名都不能下载', async () => {
    const fileID = await fileIdOf(await upload('signed/one.txt', 'one'));
    await upload('signed/two.txt', 'two');
    const url = (await sdk.getTempFileURL({ fileList: [fileID] })).fileList[0]?.tempFileURL ?? '';
    expect((await fetch(url.replace('one.txt', 'two.txt'))).status).toBe(403);
    expect((await fetch(`${url}x`)).status).toBe(403);
    expect((await fetch(url.split('?')[0] ?? '')).status).toBe(403);
    expect((await fetch(`${cloud.url}/storage/..%2f..%2fdocuments.sqlite?sign=x`)).status).toBe(403);
  });

  it('没有签名不能往上传地址写', async () => {
    const put = (authorization: string) =>
      fetch(`${cloud.url}/storage/free.txt`, { method: 'PUT', headers: { authorization }, body: 'x' });
    expect((await put('')).status).toBe(403);
    expect((await put('a.b')).status).toBe(403);
  });

  it('4.0 之前的 SDK 用表单上传：签名对才行', async () => {
    const ticket = await fetch(`${cloud.url}/admin`, {
      method: 'POST',
      body: JSON.stringify({ action: 'storage.getUploadMetadata', path: 'form.txt' }),
    });
    const { data } = (await ticket.json()) as { data: { url: string; authorization: string; fileId: string } };
    const post = (signature: string) => {
      const body = new FormData();
      body.append('Signature', signature);
      body.append('file', new Blob(['by form']));
      return fetch(data.url, { method: 'POST', body });
    };
    expect((await post('wrong')).status).toBe(403);
    expect((await post(data.authorization)).status).toBe(200);
    expect((await sdk.downloadFile({ fileID: data.fileId })).fileContent.toString()).toBe('by form');
  });

  it('磁盘上的文件名与云端路径无关，路径走不出文件夹', () => {
    expect(readdirSync(path.join(dataDir, 'files')).every((name) => /^[0-9a-f]{64}$/.test(name))).toBe(true);
  });

  it('另一个本机端口上的页面可以用；别的网站不行', async () => {
    const ask = (origin: string) => fetch(`${cloud.url}/dev/state`, { headers: { origin } });
    const allowed = await ask('http://localhost:5173');
    expect(allowed.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
    expect((await ask('https://example.com')).status).toBe(403);
    const preflight = await fetch(`${cloud.url}/upload`, {
      method: 'OPTIONS',
      headers: { origin: 'http://127.0.0.1:1' },
    });
    expect(preflight.headers.get('access-control-allow-headers')).toContain('x-wx-openid');
  });

  it('重启后文件、归属和未过期的链接都还在', async () => {
    const folder = temporaryFolder();
    const first = await startTestCloud({ dataDir: folder });
    const response = await fetch(`${first.url}/upload?path=kept.txt`, {
      method: 'PUT',
      headers: { 'x-wx-openid': 'oKeep' },
      body: 'kept',
    });
    const { fileID } = (await response.json()) as { fileID: string };
    await first.close();
    const second = await startTestCloud({ dataDir: folder });
    const ask = (openId: string) =>
      fetch(`${second.url}/download-url`, {
        method: 'POST',
        headers: { 'x-wx-openid': openId },
        body: JSON.stringify({ fileList: [fileID] }),
      });
    const { fileList } = (await (await ask('oKeep')).json()) as { fileList: { tempFileURL: string }[] };
    expect(await (await fetch(fileList[0]?.tempFileURL ?? '')).text()).toBe('kept');
    expect(await (await ask('oOther')).json()).toMatchObject({ fileList: [{ status: -1 }] });
  });
});
