import { onePage } from './support/mini-program';
import { usePhones } from './support/phones';

const phones = usePhones();

describe('存储', () => {
  it('同步与异步读写保留类型，缺的键同步给空串、异步失败', async () => {
    const screen = await phones.open(
      onePage({
        run: `wx.setStorageSync('a', { n: 1, list: [true] }); log(wx.getStorageSync('a')); log(wx.getStorageSync('none'));
          await wx.setStorage({ key: 'b', data: 'x' }); log((await wx.getStorage({ key: 'b' })).data);
          await wx.getStorage({ key: 'none' }).catch((e) => log(e.errMsg));
          log(wx.getStorageInfoSync().keys.sort()); wx.removeStorageSync('a'); wx.clearStorageSync(); log(wx.getStorageInfoSync().keys);`,
      }),
    );
    expect(await screen.run()).toEqual([
      { n: 1, list: [true] },
      '',
      'x',
      'getStorage:fail data not found',
      ['a', 'b'],
      [],
    ]);
  });

  it('一个键超过 1 MB 失败', async () => {
    const screen = await phones.open(onePage({ run: "wx.setStorageSync('big', 'x'.repeat(1024 * 1024 + 1));" }));
    expect(await screen.run()).toEqual(['threw setStorageSync:fail entry size limit reached: 1 MB for one key']);
  });

  it('每个人各有一份', async () => {
    const files = onePage({ run: "log(wx.getStorageSync('who')); wx.setStorageSync('who', 'first');" });
    const first = await phones.open(files, { query: '?openid=one' });
    expect(await first.run()).toEqual(['']);
    const second = await phones.visit(first.url, { query: '?openid=two' });
    expect(await second.run()).toEqual(['']);
    const again = await phones.visit(first.url, { query: '?openid=one' });
    expect(await again.run()).toEqual(['first']);
  });
});

describe('系统信息', () => {
  it('窗口、字号、胶囊、启动参数', async () => {
    const screen = await phones.open(
      onePage({
        run: 'const w = wx.getWindowInfo(); const b = wx.getAppBaseInfo(); log([w.windowWidth, w.windowHeight, w.statusBarHeight, b.fontSizeScaleFactor]); log(wx.getMenuButtonBoundingClientRect().width); log(wx.getSystemInfoSync().platform); log(wx.getLaunchOptionsSync().path); log(wx.getAccountInfoSync().miniProgram.envVersion); log([wx.canIUse("button"), wx.canIUse("cloud.callFunction")]); log(typeof (await wx.getSystemInfo()).windowWidth);',
      }),
      { query: '?scale=1.4' },
    );
    expect(await screen.run()).toEqual([
      [375, 603, 20, 1.4],
      87,
      'ios',
      'pages/index/index',
      'develop',
      [true, true],
      'number',
    ]);
  });
});

describe('回调与承诺', () => {
  it('给了回调就不给承诺，complete 总会来；没给回调就给承诺', async () => {
    const screen = await phones.open(
      onePage({
        run: `const seen = []; const returned = wx.getStorage({ key: 'none', fail: (e) => seen.push(e.errMsg), complete: () => seen.push('complete') });
          log(returned === undefined); await new Promise((done) => setTimeout(done, 20)); log(seen);
          log(typeof wx.getStorageInfo().then);`,
      }),
    );
    expect(await screen.run()).toEqual([true, ['getStorage:fail data not found', 'complete'], 'function']);
  });
});

describe('对话', () => {
  it('showModal 是手机里的对话框，可编辑的给出文字', async () => {
    const screen = await phones.open(
      onePage({
        run: "log(await wx.showModal({ title: '删除草稿', content: '不可恢复', confirmText: '删除' })); log((await wx.showModal({ title: '备注', editable: true, placeholderText: '写点什么' })).content); log((await wx.showModal({ title: '再问' })).cancel);",
      }),
    );
    await screen.startRun();
    const dialog = screen.page.getByRole('dialog', { name: '删除草稿' });
    expect(await dialog.textContent()).toContain('不可恢复');
    await dialog.getByRole('button', { name: '删除' }).tap();
    await screen.page.getByRole('textbox', { name: '写点什么' }).fill('好');
    await screen.page.getByRole('button', { name: '确定' }).tap();
    await screen.page.getByRole('button', { name: '取消' }).tap();
    expect(await screen.result()).toEqual([
      { errMsg: 'showModal:ok', confirm: true, cancel: false, content: null },
      '好',
      true,
    ]);
  });

  it('showActionSheet 给下标，取消算失败；showToast 与 showLoading 看得见', async () => {
    const screen = await phones.open(
      onePage({
        run: "log((await wx.showActionSheet({ itemList: ['拍照', '相册'] })).tapIndex); await wx.showActionSheet({ itemList: ['一'] }).catch((e) => log(e.errMsg)); wx.showLoading({ title: '加载中' });",
      }),
    );
    await screen.startRun();
    await screen.page.getByRole('button', { name: '相册' }).tap();
    await screen.page.getByRole('button', { name: '取消' }).tap();
    expect(await screen.result()).toEqual([1, 'showActionSheet:fail cancel']);
    expect(await screen.page.getByRole('status').textContent()).toContain('加载中');
  });
});

describe('导航栏与标签栏', () => {
  const tabs = {
    pages: ['pages/index/index', 'pages/two/index'],
    tabBar: {
      color: '#111111',
      selectedColor: '#1f7a6d',
      list: [
        { pagePath: 'pages/index/index', text: '首页' },
        { pagePath: 'pages/two/index', text: '消息' },
      ],
    },
  };

  it('标题与颜色可改；角标与红点', async () => {
    const screen = await phones.open(
      onePage({
        app: tabs,
        run: "await wx.setNavigationBarTitle({ title: '新标题' }); await wx.setNavigationBarColor({ frontColor: '#ffffff', backgroundColor: '#1f7a6d' }); await wx.setTabBarBadge({ index: 1, text: '3' }); await wx.setTabBarBadge({ index: 9, text: '3' }).catch((e) => log(e.errMsg));",
        more: { 'pages/two/index.wxml': '<view/>', 'pages/two/index.js': 'Page({})' },
      }),
    );
    expect(await screen.run()).toEqual(['setTabBarBadge:fail tabbar item not found']);
    expect(await screen.page.getByRole('heading').textContent()).toBe('新标题');
    expect(await screen.style(screen.page.locator('.phone-nav'), 'backgroundColor')).toBe('rgb(31, 122, 109)');
    expect(await screen.page.getByRole('tab').nth(1).textContent()).toBe('消息3');
  });
});

describe('设备', () => {
  it('剪贴板、电话、振动、日历', async () => {
    const screen = await phones.open(
      onePage({
        run: "await wx.setClipboardData({ data: 'abc' }); log((await wx.getClipboardData()).data); await wx.vibrateShort({ type: 'light' }); await wx.makePhoneCall({ phoneNumber: '400-1' }).catch((e) => log(e.errMsg)); await wx.addPhoneCalendar({ title: '上门', startTime: 1700000000 }); log((await wx.getNetworkType()).networkType);",
      }),
    );
    await screen.startRun();
    await screen.page.getByRole('dialog', { name: '拨打电话' }).getByRole('button', { name: '取消' }).tap();
    await screen.page.getByRole('dialog', { name: '添加到日历' }).getByRole('button', { name: '确定' }).tap();
    expect(await screen.result()).toEqual(['abc', 'makePhoneCall:fail cancel', 'wifi']);
    await expect(screen.page.evaluate('__phone.calendar')).resolves.toEqual([{ title: '上门', startTime: 1700000000 }]);
  });

  it('断网时 getNetworkType 说 none，onNetworkStatusChange 听得到', async () => {
    const screen = await phones.open(
      onePage({
        members: 'onLoad() { wx.onNetworkStatusChange((e) => { this.seen = e; }); },',
        run: 'log(page.seen); log((await wx.getNetworkType()).networkType);',
      }),
    );
    await screen.page.evaluate("__phone.network('offline')");
    expect(await screen.run()).toEqual([{ isConnected: false, networkType: 'none' }, 'none']);
  });
});

describe('订阅消息与隐私', () => {
  it('直接从 tap 里问才行：await 之后按微信失败', async () => {
    const screen = await phones.open(
      onePage({
        run: "await 0; await wx.requestSubscribeMessage({ tmplIds: ['a'] }).catch((e) => log([e.errCode, e.errMsg]));",
      }),
    );
    expect(await screen.run()).toEqual([
      [20002, 'requestSubscribeMessage:fail can only be invoked by user TAP gesture.'],
    ]);
  });

  it('逐条允许或整体拒绝', async () => {
    const screen = await phones.open(
      onePage({
        run: "log(await wx.requestSubscribeMessage({ tmplIds: ['t1', 't2'] })); log((await wx.getPrivacySetting()).needAuthorization); log((await wx.login()).code !== '');",
      }),
    );
    await screen.startRun();
    await screen.page.getByRole('checkbox').nth(1).uncheck();
    await screen.page.getByRole('button', { name: '允许', exact: true }).tap();
    expect(await screen.result()).toEqual([
      { errMsg: 'requestSubscribeMessage:ok', t1: 'accept', t2: 'reject' },
      false,
      true,
    ]);
  });
});

describe('请求', () => {
  it('只到本机，别处失败', async () => {
    const screen = await phones.open(
      onePage({
        run: `const own = 'http://127.0.0.1:' + page.port + '/phone/app.json'; const r = await wx.request({ url: own }); log([r.statusCode, r.data.pages]); await wx.request({ url: 'https://example.com/' }).catch((e) => log(e.errMsg.slice(0, 40)));`,
        members: 'onLoad(q) { this.port = q.port; },',
      }),
      { query: '' },
    );
    const port = new URL(screen.url).port;
    const again = await phones.visit(screen.url, {
      query: `?open=${encodeURIComponent(`pages/index/index?port=${port}`)}`,
    });
    expect(await again.run()).toEqual([[200, ['pages/index/index']], 'request:fail url not in domain list: loc']);
  });
});
