import type { Browser, Page } from 'playwright-core';
import type { RunningPhone } from '../../../local/phone';
import { startPhone } from '../../../local/phone';
import { launch } from '../../support/chromium';
import { onePage, writeFiles } from './support/mini-program';
import type { StubCloud } from './support/stub-cloud';
import { startStubCloud } from './support/stub-cloud';

const call = {
  id: '1',
  at: Date.UTC(2026, 10, 22, 1),
  function: 'ticket',
  procedure: 'ticket.report',
  openId: 'owner',
  ms: 42,
  dbCalls: 5,
  examined: 7,
  replyBytes: 2048,
  ok: true,
  flagged: ['tickets by colour'],
};
const message = {
  at: call.at,
  api: 'subscribeMessage.send',
  params: { touser: 'owner', templateId: 'T1', data: { thing1: { value: '师傅已出发' } } },
  errcode: 43101,
  errmsg: 'user refuse',
};

let browser: Browser;
let cloud: StubCloud;
let phone: RunningPhone;
let page: Page;
const noise: string[] = [];
let resets = 0;

beforeAll(async () => {
  browser = await launch();
  cloud = await startStubCloud(() => ({ now: 0 }), 0, { calls: [call], outbox: [message], log: [] });
  phone = await startPhone({
    appDir: writeFiles(onePage({ wxml: '<view id="a">你好</view>', app: { darkmode: true } })),
    cloudUrl: cloud.url,
    people: [
      { openId: 'owner', label: '业主 王', note: '3栋' },
      { openId: 'tech', label: '维修 张' },
    ],
    onReset: () => {
      resets += 1;
      return Promise.resolve();
    },
  });
  page = await browser.newPage({ viewport: { width: 1280, height: 860 }, locale: 'zh-CN' });
  page.setDefaultTimeout(8000);
  page.on('console', (entry) => {
    if (['error', 'warning'].includes(entry.type())) noise.push(entry.text());
  });
  await page.goto(phone.url);
  await page.frameLocator('iframe').locator('#a').waitFor();
});

afterAll(async () => {
  await browser.close();
  await phone.close();
  await cloud.close();
  expect(noise).toEqual([]);
});

const frameUrl = async (): Promise<string> => (await page.locator('iframe').getAttribute('src')) ?? '';

describe('工作台', () => {
  it('切换人物换一部手机', async () => {
    expect(await frameUrl()).toContain('openid=owner');
    await page.getByRole('radio', { name: '维修 张' }).click();
    expect(await frameUrl()).toContain('openid=tech');
    await page.frameLocator('iframe').locator('#a').waitFor();
  });

  it('深色、屏宽、网络即时生效，字号重开手机', async () => {
    await page.getByRole('button', { name: '深色' }).click();
    await expect(page.frameLocator('iframe').locator('html').getAttribute('data-wx-theme')).resolves.toBe('dark');
    await page.getByRole('button', { name: '320' }).click();
    expect((await page.locator('iframe').boundingBox())?.width).toBe(320);
    await page.getByRole('button', { name: '断网' }).click();
    await expect(page.evaluate("document.querySelector('iframe').contentWindow.__phone.networkMode()")).resolves.toBe(
      'offline',
    );
    await page.getByRole('button', { name: '关怀 ×1.4' }).click();
    expect(await frameUrl()).toContain('scale=1.4');
  });

  it('调用带用时与数据库次数，没有索引的点名；消息写明谁、什么、为何没发', async () => {
    const row = page.getByRole('listitem').first();
    expect(await row.textContent()).toMatch(
      /ticket\.report.*业主 王.*成功.*42 ms.*数据库 5 次.*检查 7 篇.*2\.0 KB.*没有索引支持：tickets by colour/s,
    );
    await page.getByRole('tab', { name: '消息' }).click();
    expect(await page.getByRole('listitem').first().textContent()).toMatch(
      /发给 业主 王.*T1.*未发出 43101.*师傅已出发.*user refuse/s,
    );
  });

  it('时间前进交给云端；重新开始先问一次', async () => {
    await page.getByRole('button', { name: '+1 天' }).click();
    await page.getByRole('button', { name: '重新开始…' }).click();
    await page.getByRole('button', { name: '取消' }).click();
    expect(resets).toBe(0);
    await page.getByRole('button', { name: '重新开始…' }).click();
    await page.getByRole('button', { name: '清空并重新开始' }).click();
    await page.frameLocator('iframe').locator('#a').waitFor();
    expect(resets).toBe(1);
    expect(cloud.dev.map((request) => [request.url, request.body.toString()])).toEqual([
      ['/dev/clock', '{"advanceMs":86400000}'],
      ['/dev/reset', ''],
    ]);
  });
});
