import type { Files } from './support/mini-program';
import { onePage } from './support/mini-program';
import { usePhones } from './support/phones';

const phones = usePhones();

/** A component whose root wears .card, in the given isolation. */
const card = (name: string, options: { json?: object; js?: string; wxss?: string }): Files => ({
  [`c/${name}.json`]: { component: true, ...options.json },
  [`c/${name}.wxml`]: `<view class="card" id="in-${name}">${name}</view>`,
  [`c/${name}.js`]: options.js ?? 'Component({})',
  [`c/${name}.wxss`]: options.wxss ?? '',
});

const RED = 'rgb(255, 0, 0)';
const BLACK = 'rgb(0, 0, 0)';
const GREEN = 'rgb(0, 128, 0)';

describe('样式隔离与微信一致', () => {
  it('默认隔离：页面与 app 的类进不来，组件的类出不去', async () => {
    const screen = await phones.open(
      onePage({
        json: { usingComponents: { one: '/c/one' } },
        wxss: '.card { color: red; }',
        wxml: '<one/><view class="card mine" id="page">页</view>',
        more: {
          'app.wxss': '.card { font-weight: 700; }',
          ...card('one', { wxss: '.mine { color: green; } .card { letter-spacing: 3px; }' }),
        },
      }),
    );
    expect(await screen.style(screen.id('in-one'), 'color')).toBe(BLACK);
    expect(await screen.style(screen.id('in-one'), 'fontWeight')).toBe('400');
    expect(await screen.style(screen.id('in-one'), 'letterSpacing')).toBe('3px');
    expect(await screen.style(screen.id('page'), 'color')).toBe(RED);
    expect(await screen.style(screen.id('page'), 'letterSpacing')).toBe('normal');
  });

  it('apply-shared 与 addGlobalClass：外面的类进得来，里面的出不去', async () => {
    const screen = await phones.open(
      onePage({
        json: { usingComponents: { two: '/c/two', old: '/c/old' } },
        wxss: '.card { color: red; }',
        wxml: '<two/><old/><view class="mine" id="page">页</view>',
        more: {
          ...card('two', { json: { styleIsolation: 'apply-shared' }, wxss: '.mine { color: green; }' }),
          ...card('old', { js: 'Component({ options: { addGlobalClass: true } })' }),
        },
      }),
    );
    expect(await screen.style(screen.id('in-two'), 'color')).toBe(RED);
    expect(await screen.style(screen.id('in-old'), 'color')).toBe(RED);
    expect(await screen.style(screen.id('page'), 'color')).toBe(BLACK);
  });

  it('shared：组件的类也到页面', async () => {
    const screen = await phones.open(
      onePage({
        json: { usingComponents: { three: '/c/three' } },
        wxml: '<three/><view class="mine" id="page">页</view>',
        more: card('three', {
          js: "Component({ options: { styleIsolation: 'shared' } })",
          wxss: '.mine { color: green; }',
        }),
      }),
    );
    expect(await screen.style(screen.id('page'), 'color')).toBe(GREEN);
  });

  it(':host 只管自己的宿主；externalClasses 把外面的类带进来', async () => {
    const screen = await phones.open(
      onePage({
        json: { usingComponents: { four: '/c/four' } },
        wxss: '.warm { color: red; }',
        wxml: '<four id="host" my-class="warm"/>',
        more: {
          ...card('four', {
            js: "Component({ externalClasses: ['my-class'] })",
            wxss: ':host { display: block; width: 77px; }',
          }),
          'c/four.wxml': '<view class="my-class" id="in-four">x</view>',
        },
      }),
    );
    expect(await screen.style(screen.id('host'), 'width')).toBe('77px');
    expect(await screen.style(screen.id('in-four'), 'color')).toBe(RED);
  });

  it('上一页的样式不漏到下一页', async () => {
    const screen = await phones.open(
      onePage({
        app: { pages: ['pages/index/index', 'pages/next/index'] },
        wxss: '.card { color: red; } page { background: rgb(1, 1, 1); }',
        wxml: '<navigator id="n" url="/pages/next/index" class="card">去</navigator>',
        more: { 'pages/next/index.wxml': '<view class="card" id="b">下一页</view>', 'pages/next/index.js': 'Page({})' },
      }),
    );
    await screen.id('n').tap();
    expect(await screen.style(screen.id('b'), 'color')).toBe(BLACK);
    await screen.page.getByRole('button', { name: '返回' }).tap();
    expect(await screen.style(screen.id('n'), 'color')).toBe(RED);
  });

  it('@import、@media、@keyframes、标签选择器和 env() 都有效', async () => {
    const screen = await phones.open(
      onePage({
        wxss: '@import "./part.wxss"; @media (max-width: 400px) { .m { width: 200rpx; } } @keyframes spin { from { opacity: 0 } to { opacity: 1 } } view { letter-spacing: 1px; } .k { animation: spin 1s; padding-bottom: env(safe-area-inset-bottom); }',
        wxml: '<view class="p m k" id="a">x</view>',
        more: { 'pages/index/part.wxss': '.p { height: 20rpx; }' },
      }),
      { query: '?safe=34' },
    );
    const a = screen.id('a');
    expect([
      await screen.style(a, 'height'),
      await screen.style(a, 'width'),
      await screen.style(a, 'animationName'),
      await screen.style(a, 'letterSpacing'),
      await screen.style(a, 'paddingBottom'),
    ]).toEqual(['34px', '100px', 'spin', '1px', '34px']);
  });

  it('深色由外面切换：样式、导航栏、onThemeChange 一起变', async () => {
    const screen = await phones.open(
      onePage({
        app: { darkmode: true, window: { navigationBarBackgroundColor: '@bar', navigationBarTextStyle: '@ink' } },
        wxss: '.a { color: rgb(1, 1, 1); } @media (prefers-color-scheme: dark) { .a { color: rgb(9, 9, 9); } }',
        wxml: '<view class="a" id="a">{{theme}}</view>',
        members: 'onLoad() { wx.onThemeChange((e) => this.setData({ theme: e.theme })); },',
        run: 'log(wx.getAppBaseInfo().theme);',
        more: { 'theme.json': { light: { bar: '#ffffff', ink: 'black' }, dark: { bar: '#010203', ink: 'white' } } },
      }),
    );
    expect(await screen.style(screen.id('a'), 'color')).toBe('rgb(1, 1, 1)');
    await screen.page.evaluate("__phone.theme('dark')");
    expect(await screen.style(screen.id('a'), 'color')).toBe('rgb(9, 9, 9)');
    expect(await screen.id('a').textContent()).toBe('dark');
    expect(await screen.style(screen.page.locator('.phone-nav'), 'backgroundColor')).toBe('rgb(1, 2, 3)');
    expect(await screen.run()).toEqual(['dark']);
  });
});
