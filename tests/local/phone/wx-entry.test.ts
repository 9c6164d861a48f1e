import { onePage } from './support/mini-program';
import { usePhones } from './support/phones';

const phones = usePhones();

describe('怎样打开', () => {
  const seen = `log(wx.getLaunchOptionsSync().scene); log(wx.getLaunchOptionsSync().query); log(wx.getEnterOptionsSync().query);`;

  it('小程序码的 scene 到得了页面和启动参数，还是编码过的样子', async () => {
    const files = onePage({ run: `${seen} log(page.options0);`, members: 'onLoad(q) { this.options0 = q; },' });
    const plain = await phones.open(files);
    expect((await plain.run())[0]).toBe(1001);
    const scanned = await phones.visit(plain.url, {
      query: `?open=${encodeURIComponent('pages/index/index?scene=h-AB%3DC')}`,
    });
    expect(await scanned.run()).toEqual([1047, { scene: 'h-AB%3DC' }, { scene: 'h-AB%3DC' }, { scene: 'h-AB%3DC' }]);
  });

  it('__phone.enter 像从消息回到开着的应用：onShow 拿到新参数，只剩那一页', async () => {
    const screen = await phones.open(
      onePage({ run: seen, more: { 'app.js': 'App({ onShow(o) { (this.shown ||= []).push(o.query.ticket); } })' } }),
    );
    await screen.page.evaluate("__phone.enter('pages/index/index?ticket=t1')");
    await screen.page.waitForFunction(
      "__phone.stack().length === 1 && document.querySelectorAll('.phone-page').length === 1",
    );
    expect(await screen.run()).toEqual([1001, {}, { ticket: 't1' }]);
  });
});

describe('scanCode', () => {
  const run = 'await wx.scanCode({}).then((r) => log([r.scanType, r.result, r.path ?? null]), (e) => log(e.errMsg));';

  it.each([
    ['你好', ['QR_CODE', '你好', null]],
    ['pages/start/index?scene=h-1', ['WX_CODE', '', 'pages/start/index?scene=h-1']],
  ])('码里是 %s', async (words, answer) => {
    const screen = await phones.open(onePage({ run }));
    await screen.startRun();
    const dialog = screen.page.getByRole('dialog', { name: '扫一扫' });
    await dialog.getByRole('textbox').fill(words);
    await dialog.getByRole('button', { name: '确定' }).click();
    expect(await screen.result()).toEqual([answer]);
  });

  it('取消算失败', async () => {
    const screen = await phones.open(onePage({ run }));
    await screen.startRun();
    await screen.page.getByRole('button', { name: '取消' }).click();
    expect(await screen.result()).toEqual(['scanCode:fail cancel']);
  });
});

describe('手机号与隐私', () => {
  it.each([
    ['允许', { errMsg: 'getPhoneNumber:ok', code: 'phone:13900139000' }],
    ['不允许', { errMsg: 'getPhoneNumber:fail user deny' }],
  ])('getPhoneNumber：%s', async (choice, detail) => {
    const screen = await phones.open(
      onePage({ wxml: '<button id="b" open-type="getPhoneNumber" bindgetphonenumber="on">手机号</button>' }),
    );
    await screen.id('b').tap();
    await screen.page.getByRole('textbox').fill('13900139000');
    await screen.page.getByRole('button', { name: choice, exact: true }).click();
    expect((await screen.heard('getphonenumber')).detail).toEqual(detail);
  });

  it('openPrivacyContract 打开说明；getPrivacySetting 说不必再问', async () => {
    const screen = await phones.open(
      onePage({
        run: 'log((await wx.getPrivacySetting()).needAuthorization); await wx.openPrivacyContract(); log("open");',
      }),
    );
    expect(await screen.run()).toEqual([false, 'open']);
    await screen.page.getByRole('dialog', { name: '用户隐私保护指引' }).waitFor();
  });
});

describe('标签栏与底色', () => {
  const tabs = {
    pages: ['pages/index/index', 'pages/other/index'],
    tabBar: {
      color: '#111111',
      selectedColor: '#222222',
      list: [
        { pagePath: 'pages/index/index', text: '首页' },
        { pagePath: 'pages/other/index', text: '我的' },
      ],
    },
  };

  it('setTabBarStyle、setTabBarItem 改颜色和字，没有的一项失败', async () => {
    const screen = await phones.open(
      onePage({
        app: tabs,
        more: { 'pages/other/index.wxml': '', 'pages/other/index.json': {}, 'pages/other/index.js': 'Page({})' },
        run: "await wx.setTabBarStyle({ selectedColor: '#ff0000', backgroundColor: '#000000', borderStyle: 'white' }); await wx.setTabBarItem({ index: 0, text: '家' }); await wx.setTabBarItem({ index: 4, text: 'x' }).catch((e) => log(e.errMsg));",
      }),
    );
    expect(await screen.run()).toEqual(['setTabBarItem:fail tabbar item not found']);
    const tab = screen.page.getByRole('tab', { name: '家' });
    expect(await screen.style(tab, 'color')).toBe('rgb(255, 0, 0)');
    expect(await screen.style(screen.page.locator('.phone-tabs'), 'background-color')).toBe('rgb(0, 0, 0)');
  });

  it('不在标签页上，标签栏的调用都失败', async () => {
    const screen = await phones.open(
      onePage({
        run: "await wx.setTabBarBadge({ index: 0, text: '1' }).catch((e) => log(e.errMsg)); await wx.hideTabBar().catch((e) => log(e.errMsg));",
      }),
    );
    expect(await screen.run()).toEqual(['setTabBarBadge:fail not TabBar page', 'hideTabBar:fail not TabBar page']);
  });

  it('导航栏只有黑白两种字色；下拉的点有深浅', async () => {
    const screen = await phones.open(
      onePage({
        run: "await wx.setNavigationBarColor({ frontColor: '#123456', backgroundColor: '#ffffff' }).catch((e) => log(e.errMsg)); await wx.setBackgroundTextStyle({ textStyle: 'light' }); await wx.setBackgroundTextStyle({ textStyle: 'grey' }).catch((e) => log(e.errMsg)); await wx.setBackgroundColor({ backgroundColor: '#00ff00' });",
      }),
    );
    expect(await screen.run()).toEqual([
      'setNavigationBarColor:fail invalid frontColor "#123456", only #ffffff and #000000',
      'setBackgroundTextStyle:fail invalid textStyle "grey"',
    ]);
    const page = screen.page.locator('.phone-page');
    expect(await page.getAttribute('data-pull-text')).toBe('light');
    expect(await screen.style(page, 'background-color')).toBe('rgb(0, 255, 0)');
  });
});
