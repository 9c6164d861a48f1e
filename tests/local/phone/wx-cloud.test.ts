import { onePage } from './support/mini-program';
import { usePhones } from './support/phones';
import type { CloudRequest, StubCloud } from './support/stub-cloud';
import { startStubCloud } from './support/stub-cloud';

const phones = usePhones();
let cloud: StubCloud;
let answer: (request: CloudRequest) => object;

beforeAll(async () => {
  cloud = await startStubCloud((request) => answer(request), 3_600_000);
});
beforeEach(() => {
  cloud.requests.length = 0;
  answer = () => ({ result: { ok: true }, requestId: 'r1' });
});
afterAll(() => cloud.close());

const open = (run: string, query = '') =>
  phones.open(onePage({ run }), { cloudUrl: cloud.url, query: query === '' ? '?openid=owner-1' : query });

describe('wx.cloud.callFunction', () => {
  it('身份由手机加上，应用看不见也改不了', async () => {
    const screen = await open(
      "wx.cloud.init({ env: 'x' }); log(await wx.cloud.callFunction({ name: 'ticket', data: { a: 1 } })); log(await new Promise((done) => wx.cloud.callFunction({ name: 'ticket', success: done })));",
    );
    expect(await screen.run()).toEqual([
      { errMsg: 'cloud.callFunction:ok', result: { ok: true }, requestID: 'r1' },
      { errMsg: 'cloud.callFunction:ok', result: { ok: true }, requestID: 'r1' },
    ]);
    expect(cloud.requests[0]).toMatchObject({ method: 'POST', url: '/invoke/ticket', openId: 'owner-1' });
    expect(JSON.parse(cloud.requests[0]?.body.toString() ?? '')).toEqual({ data: { a: 1 } });
  });

  it('云函数失败带 errCode；请求超 100 KB 不发出；回复超 1 MB 失败', async () => {
    answer = ({ url }) =>
      url.endsWith('/big')
        ? { result: 'x'.repeat(1024 * 1024) }
        : { errCode: -504002, errMsg: 'functions execute fail' };
    const screen = await open(
      "await wx.cloud.callFunction({ name: 'bad' }).catch((e) => log([e.errCode, e.errMsg])); await wx.cloud.callFunction({ name: 'huge', data: 'x'.repeat(101 * 1024) }).catch((e) => log(e.errCode)); await wx.cloud.callFunction({ name: 'big' }).catch((e) => log(e.errCode));",
    );
    expect(await screen.run()).toEqual([
      [-504002, 'cloud.callFunction:fail Error: errCode: -504002 | errMsg: functions execute fail'],
      -604102,
      -604001,
    ]);
    expect(cloud.requests.map((request) => request.url)).toEqual(['/invoke/bad', '/invoke/big']);
  });

  it('断网不发出；丢回复时云端已经做了', async () => {
    const screen = await open(
      "await wx.cloud.callFunction({ name: 'one' }).catch((e) => log(e.errMsg)); page.setData({ ready: 1 });",
    );
    await screen.page.evaluate("__phone.network('offline')");
    expect(await screen.run()).toEqual(['cloud.callFunction:fail request:fail net::ERR_INTERNET_DISCONNECTED']);
    expect(cloud.requests).toHaveLength(0);
    const again = await phones.visit(screen.url);
    await again.page.evaluate("__phone.network('lose-next-reply')");
    expect(await again.run()).toEqual(['cloud.callFunction:fail request:fail timeout']);
    expect(cloud.requests).toHaveLength(1);
    await expect(again.page.evaluate('__phone.networkMode()')).resolves.toBe('online');
  });
});

describe('断几次就断几次', () => {
  it('drop 的 calls 到不了云端，replies 到了但没有回音；用完就好', async () => {
    const screen = await open(
      "for (const n of [1, 2, 3, 4]) await wx.cloud.callFunction({ name: 'n' + n }).then(() => log('ok'), (e) => log(e.errMsg.split('net::').pop().split(' ').pop()));",
    );
    await screen.page.evaluate('__phone.drop({ calls: 2, replies: 1 })');
    expect(await screen.run()).toEqual(['ERR_CONNECTION_RESET', 'ERR_CONNECTION_RESET', 'timeout', 'ok']);
    expect(cloud.requests.map(({ url }) => url)).toEqual(['/invoke/n3', '/invoke/n4']);
    await expect(screen.page.evaluate('__phone.drops()')).resolves.toEqual({ uploads: 0, calls: 0, replies: 0 });
  });

  it('drop 的 uploads 断两次，第三次成功，调用不受影响', async () => {
    answer = ({ url }) =>
      url.startsWith('/upload') ? { fileID: 'cloud://e.b/p', statusCode: 200 } : { result: 1, requestId: 'r' };
    const screen = await open(
      `const filePath = wx.env.USER_DATA_PATH + '/a.txt'; await wx.getFileSystemManager().writeFile({ filePath, data: 'x'.repeat(300000) });
       for (let n = 0; n < 3; n += 1) await wx.cloud.uploadFile({ cloudPath: 'p', filePath }).then((r) => log(r.fileID), () => log('broken')); log((await wx.cloud.callFunction({ name: 'a' })).result);`,
    );
    await screen.page.evaluate('__phone.drop({ uploads: 2 })');
    expect(await screen.run()).toEqual(['broken', 'broken', 'cloud://e.b/p', 1]);
  });
});

describe('云存储', () => {
  const upload = `const [file] = [wx.env.USER_DATA_PATH + '/a.txt']; await new Promise((done) => wx.getFileSystemManager().writeFile({ filePath: file, data: 'x'.repeat(300000), success: done }));`;

  it('uploadFile 回调式给出进度与任务，承诺式给结果', async () => {
    answer = () => ({ fileID: 'cloud://e.b/p/a.txt', statusCode: 200 });
    const screen = await open(
      `${upload} const seen = []; await new Promise((done) => { const task = wx.cloud.uploadFile({ cloudPath: 'p/a.txt', filePath: file, success: (r) => { log(r); done(); } }); task.onProgressUpdate((p) => seen.push(p.progress)); }); log(seen.at(-1)); log((await wx.cloud.uploadFile({ cloudPath: 'p/b.txt', filePath: file })).fileID);`,
    );
    expect(await screen.run()).toEqual([
      { errMsg: 'cloud.uploadFile:ok', fileID: 'cloud://e.b/p/a.txt', statusCode: 200 },
      100,
      'cloud://e.b/p/a.txt',
    ]);
    expect(cloud.requests[0]).toMatchObject({ method: 'PUT', url: '/upload?path=p%2Fa.txt', openId: 'owner-1' });
    expect(cloud.requests[0]?.body).toHaveLength(300000);
  });

  it('断下一次上传与 abort 都失败；拒绝的上传带原因', async () => {
    answer = () => ({ errCode: -501007, errMsg: 'invalid path' });
    const screen = await open(
      `${upload} await wx.cloud.uploadFile({ cloudPath: 'p', filePath: file }).catch((e) => log(e.errMsg)); await wx.cloud.uploadFile({ cloudPath: '../p', filePath: file }).catch((e) => log(e.errMsg)); await new Promise((done) => { const task = wx.cloud.uploadFile({ cloudPath: 'p', filePath: file, fail: (e) => { log(e.errMsg); done(); } }); task.abort(); });`,
    );
    await screen.page.evaluate("__phone.network('drop-next-upload')");
    expect(await screen.run()).toEqual([
      'cloud.uploadFile:fail fail net::ERR_CONNECTION_RESET',
      'cloud.uploadFile:fail fail invalid path',
      'cloud.uploadFile:fail abort',
    ]);
  });

  it('getTempFileURL 与 downloadFile；image 直接用 cloud:// 地址', async () => {
    answer = ({ url, body }) => {
      const { fileList } = JSON.parse(body.toString() || '{}') as { fileList?: string[] };
      return url === '/download-url'
        ? {
            fileList: (fileList ?? []).map((fileID) => ({
              fileID,
              tempFileURL: `${cloud.url}/storage/x.png`,
              status: 0,
            })),
          }
        : {};
    };
    const screen = await phones.open(
      onePage({
        wxml: '<image id="i" src="cloud://e.b/x.png" bindload="on"/>',
        run: "log((await wx.cloud.getTempFileURL({ fileList: ['cloud://e.b/x.png'] })).fileList[0].status); const got = await wx.cloud.downloadFile({ fileID: 'cloud://e.b/x.png' }); log(got.tempFilePath.startsWith('wxfile://tmp_')); await wx.cloud.getTempFileURL({ fileList: Array(51).fill('cloud://x') }).catch((e) => log(e.errMsg)); wx.cloud.database();",
      }),
      { cloudUrl: cloud.url, expect: ['wx.cloud.database is not supported'] },
    );
    expect((await screen.heard('load')).detail).toEqual({ width: 1, height: 1 });
    expect((await screen.run()).slice(0, 3)).toEqual([
      0,
      true,
      'cloud.getTempFileURL:fail the fileList is longer than 50',
    ]);
  });
});

describe('云端的时钟', () => {
  it('带参数的 Date 不变，instanceof 与直接调用照常', async () => {
    const screen = await open('log([new Date(0).getTime(), new Date() instanceof Date, typeof Date()]);');
    expect(await screen.run()).toEqual([[0, true, 'string']]);
  });

  it('应用的 Date.now() 快一小时，云端前进时跟着走', async () => {
    const screen = await phones.open(
      onePage({
        wxml: '<view id="t" bindtap="tell">{{n}}</view>',
        members: 'tell() { this.setData({ n: Date.now() }); },',
      }),
      { cloudUrl: cloud.url },
    );
    const shift = async (): Promise<number> => {
      await screen.id('t').tap();
      return Math.round((Number(await screen.id('t').textContent()) - Date.now()) / 60_000);
    };
    await screen.page.evaluate('document.querySelector("#t").style.height = "40px"');
    expect(await shift()).toBe(60);
    cloud.tell('clock', { offset: 7_200_000 });
    await screen.page.waitForTimeout(300);
    expect(await shift()).toBe(120);
  });
});
