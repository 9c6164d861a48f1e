import { onePage } from './support/mini-program';
import type { Screen } from './support/phones';
import { usePhones } from './support/phones';
import { startStubCloud } from './support/stub-cloud';

const phones = usePhones();

interface Interaction {
  readonly by: string;
  readonly page: string;
  readonly calls: number;
  readonly bytes: number;
}

const interactionsOf = (screen: Screen): Promise<Interaction[]> =>
  screen.page.evaluate('[...__phone.setDataBytes().interactions]');

const bytesOf = (data: object): number => Buffer.byteLength(JSON.stringify(data));

it('一次点按从按下数到安静：同步的、稍后的、等云端回来的都算它的，页面是最后画的那一页', async () => {
  const cloud = await startStubCloud(() => ({ result: 1, requestId: 'r' }));
  const screen = await phones.open(
    onePage({
      wxml: '<view id="go" bindtap="go" style="height:44px">去看看</view><view id="one" bindtap="one" style="height:44px" aria-label="只写一次">x</view>',
      members: `go() { this.setData({ a: 1 }); wx.navigateTo({ url: '/pages/next/index' }); },
        one() { this.setData({ b: '中文' }); setTimeout(() => this.setData({ c: 2 }), 200); },`,
      app: { pages: ['pages/index/index', 'pages/next/index'] },
      more: {
        'pages/next/index.wxml': '<view id="next">{{d}}</view>',
        'pages/next/index.json': {},
        'pages/next/index.js':
          "Page({ data: { d: '' }, async onLoad() { await new Promise((done) => setTimeout(done, 300)); await wx.cloud.callFunction({ name: 'slow' }); this.setData({ d: 'x'.repeat(1000) }); } })",
      },
    }),
    { cloudUrl: cloud.url },
  );
  await screen.id('one').tap();
  await screen.page.waitForTimeout(300);
  await screen.id('go').tap();
  await screen.page.waitForFunction("document.querySelector('#next')?.textContent.length === 1000");
  expect(await interactionsOf(screen)).toEqual([
    { by: '只写一次', page: 'pages/index/index', calls: 2, bytes: bytesOf({ b: '中文' }) + bytesOf({ c: 2 }) },
    { by: '去看看', page: 'pages/next/index', calls: 2, bytes: bytesOf({ a: 1 }) + bytesOf({ d: 'x'.repeat(1000) }) },
  ]);
  await cloud.close();
});

it('安静以后自己来的（定时器）是另一次，没有名字；每个键也是一次', async () => {
  const screen = await phones.open(
    onePage({
      wxml: '<view id="go" bindtap="go" style="height:44px">开始</view><input id="i" bindinput="typed"/>',
      members:
        'go() { this.setData({ a: 1 }); setTimeout(() => this.setData({ tick: 1 }), 900); }, typed(e) { this.setData({ v: e.detail.value }); },',
    }),
  );
  await screen.id('go').tap();
  await expect(screen.page.evaluate('__phone.quiet()')).resolves.toBe(false);
  await screen.page.waitForFunction('__phone.quiet()');
  await screen.page.waitForTimeout(600);
  await screen.id('i').locator('input').pressSequentially('ab');
  expect((await interactionsOf(screen)).map(({ by, calls }) => [by, calls])).toEqual([
    ['开始', 1],
    ['', 1],
    ['input', 1],
    ['input', 1],
  ]);
});
