import { readFile } from 'node:fs/promises';
import { onePage } from './support/mini-program';
import type { Screen } from './support/phones';
import { usePhones } from './support/phones';
import { startStubCloud } from './support/stub-cloud';

const phones = usePhones();

const write = (name: string): string =>
  `const filePath = wx.env.USER_DATA_PATH + '/${name}'; await wx.getFileSystemManager().writeFile({ filePath, data: '内容' });`;

/** What the browser keeps when the person chooses to. */
const keptBy = async (screen: Screen, dialog: string): Promise<{ name: string; text: string }> => {
  const link = screen.page.getByRole('dialog', { name: dialog }).getByRole('link', { name: '保存到手机' });
  const [download] = await Promise.all([screen.page.waitForEvent('download'), link.click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
};

describe('openDocument', () => {
  it('带菜单时可以保存，保存的就是那个文件', async () => {
    const screen = await phones.open(
      onePage({ run: `${write('我的数据.xlsx')} log((await wx.openDocument({ filePath, showMenu: true })).errMsg);` }),
    );
    expect(await screen.run()).toEqual(['openDocument:ok']);
    expect(await keptBy(screen, '文件预览')).toEqual({ name: '我的数据.xlsx', text: '内容' });
    await screen.page.getByRole('button', { name: '关闭' }).click();
    expect(await screen.page.getByRole('dialog').count()).toBe(0);
  });

  it('不带菜单只能看；名字没有后缀时靠 fileType', async () => {
    const screen = await phones.open(
      onePage({ run: `${write('export')} await wx.openDocument({ filePath, fileType: 'pdf' });` }),
    );
    await screen.run();
    const sheet = screen.page.getByRole('dialog', { name: '文件预览' });
    expect(await sheet.textContent()).toContain('export.pdf');
    expect(await sheet.getByRole('link').count()).toBe(0);
  });

  it('微信打不开的格式与不存在的文件都失败', async () => {
    const screen = await phones.open(
      onePage({
        run: `${write('data.json')} await wx.openDocument({ filePath }).catch((e) => log(e.errMsg)); await wx.openDocument({ filePath: 'wxfile://usr/none.pdf' }).catch((e) => log(e.errMsg));`,
      }),
    );
    expect(await screen.run()).toEqual([
      'openDocument:fail filetype not supported: "json"',
      "openDocument:fail file doesn't exist: wxfile://usr/none.pdf",
    ]);
  });
});

describe('shareFileMessage', () => {
  const withFile = (members: string) =>
    onePage({
      wxml: '<view id="share" bindtap="share" style="height:44px">转发</view>',
      run: `${write('data.json')} await wx.shareFileMessage({ filePath }).catch((e) => log(e.errMsg));`,
      members,
    });

  it('只在点按当下能用', async () => {
    const screen = await phones.open(withFile(''));
    expect(await screen.run()).toEqual(['shareFileMessage:fail can only be invoked by user TAP gesture.']);
  });

  it('发送才算成功，关闭算取消，文件名可以另起', async () => {
    const screen = await phones.open(
      withFile(
        "share() { wx.shareFileMessage({ filePath: wx.env.USER_DATA_PATH + '/data.json', fileName: '我的数据.json', complete: (e) => this.setData({ out: JSON.stringify([e.errMsg]) }) }); },",
      ),
    );
    await screen.run();
    await screen.id('share').tap();
    expect((await keptBy(screen, '发送给朋友')).name).toBe('我的数据.json');
    await screen.page.getByRole('button', { name: '发送' }).click();
    await screen.page.waitForFunction(`document.querySelector('#out').textContent === '["shareFileMessage:ok"]'`);
    await screen.id('share').tap();
    await screen.page.getByRole('button', { name: '关闭' }).click();
    await screen.page.waitForFunction(
      `document.querySelector('#out').textContent === '["shareFileMessage:fail cancel"]'`,
    );
  });
});

it('downloadFile：临时文件留着原来的后缀，外面的地址不去', async () => {
  const cloud = await startStubCloud(() => ({}));
  const screen = await phones.open(
    onePage({
      run: `const got = await wx.downloadFile({ url: '${cloud.url}/storage/a.png?sign=1' }); log([got.statusCode, got.tempFilePath.endsWith('.png')]); await wx.downloadFile({ url: 'https://example.com/a' }).catch((e) => log(e.errMsg.slice(0, 41)));`,
    }),
  );
  expect(await screen.run()).toEqual([[200, true], 'downloadFile:fail url not in domain list:']);
  await cloud.close();
});

it('downloadFile：给了路径就存成那个名字，打开时看得到；别处不许写', async () => {
  const cloud = await startStubCloud(() => ({}));
  const url = `${cloud.url}/storage/a.xlsx?sign=1`;
  const screen = await phones.open(
    onePage({
      run: `const filePath = wx.env.USER_DATA_PATH + '/安居苑 工单.xlsx'; const got = await wx.downloadFile({ url: '${url}', filePath }); log([got.filePath === filePath, got.tempFilePath]); await wx.downloadFile({ url: '${url}', filePath: 'elsewhere/a.xlsx' }).catch((e) => log(e.errMsg)); await wx.openDocument({ filePath, fileType: 'xlsx', showMenu: true });`,
    }),
  );
  expect(await screen.run()).toEqual([[true, null], "downloadFile:fail permission denied, open 'elsewhere/a.xlsx'"]);
  expect((await keptBy(screen, '文件预览')).name).toBe('安居苑 工单.xlsx');
  await cloud.close();
});
