import { onePage } from './support/mini-program';
import { usePhones } from './support/phones';

const phones = usePhones();
const blank = (path: string, js = 'Page({})'): Record<string, string> => ({
  [`${path}.wxml`]: '<view id="here">{{q}}</view>',
  [`${path}.js`]: js,
});

describe('页面栈', () => {
  it('去、换、回、重开，生命周期的次序与微信一致', async () => {
    const screen = await phones.open(
      onePage({
        app: { pages: ['pages/index/index', 'pages/b/index'], subPackages: [{ root: 'sub', pages: ['c/index'] }] },
        members:
          "onLoad() { getApp().seen = ['a load']; }, onShow() { getApp().seen.push('a show'); }, onReady() { getApp().seen.push('a ready'); }, onHide() { getApp().seen.push('a hide'); },",
        run: "log(getApp().seen.splice(0)); await wx.navigateTo({ url: '/pages/b/index?x=1&y=%E4%B8%AD' }); log(getApp().seen.splice(0)); await wx.redirectTo({ url: '/sub/c/index' }); log(getCurrentPages().map((p) => p.route)); log(getApp().seen.splice(0)); await wx.navigateBack(); log(getApp().seen.splice(0)); await wx.navigateBack().catch((e) => log(e.errMsg)); await wx.navigateTo({ url: '/nowhere' }).catch((e) => log(e.errMsg));",
        more: {
          ...blank(
            'pages/b/index',
            "Page({ onLoad(q) { getApp().seen.push('b load ' + JSON.stringify(q)); }, onShow() { getApp().seen.push('b show'); }, onUnload() { getApp().seen.push('b unload'); } })",
          ),
          ...blank(
            'sub/c/index',
            "Page({ onLoad() { getApp().seen.push('c load'); }, onUnload() { getApp().seen.push('c unload'); } })",
          ),
        },
      }),
    );
    expect(await screen.run()).toEqual([
      ['a load', 'a show', 'a ready'],
      ['a hide', 'b load {"x":"1","y":"%E4%B8%AD"}', 'b show'],
      ['pages/index/index', 'sub/c/index'],
      ['b unload', 'c load'],
      ['c unload', 'a show'],
      'navigateBack:fail cannot navigate back at first page',
      'navigateTo:fail page "nowhere" is not found',
    ]);
  });

  it('第 11 页打不开', async () => {
    const screen = await phones.open(
      onePage({
        run: "for (let i = 0; i < 9; i += 1) await wx.navigateTo({ url: 'index' }); await wx.navigateTo({ url: 'index' }).catch((e) => log(e.errMsg)); log(getCurrentPages().length); await wx.reLaunch({ url: '/pages/index/index' }); getCurrentPages()[0].setData({ out: JSON.stringify(out) });",
      }),
    );
    expect(await screen.run()).toEqual(['navigateTo:fail webview count limit exceed, 10 pages are open', 10]);
  });

  it('标签页只能 switchTab 去，来回保持状态', async () => {
    const screen = await phones.open(
      onePage({
        app: {
          pages: ['pages/index/index', 'pages/two/index'],
          tabBar: {
            list: [
              { pagePath: 'pages/index/index', text: '一' },
              { pagePath: 'pages/two/index', text: '二' },
            ],
          },
        },
        run: "page.kept = 7; await wx.navigateTo({ url: '/pages/two/index' }).catch((e) => log(e.errMsg)); await wx.switchTab({ url: '/pages/two/index' }); await wx.switchTab({ url: '/pages/index/index' }); log(getCurrentPages()[0].kept);",
        more: blank('pages/two/index'),
      }),
    );
    expect(await screen.run()).toEqual(['navigateTo:fail can not navigateTo a tabbar page', 7]);
    await screen.page.getByRole('tab', { name: '二' }).tap();
    await expect(screen.page.evaluate('__phone.stack()')).resolves.toEqual(['pages/two/index']);
  });

  it('eventChannel 两头通话', async () => {
    const screen = await phones.open(
      onePage({
        app: { pages: ['pages/index/index', 'pages/b/index'] },
        run: "await new Promise((done) => wx.navigateTo({ url: '/pages/b/index', events: { back: (d) => { log(d); done(); } }, success: (r) => r.eventChannel.emit('hello', 1) })); await wx.navigateBack();",
        more: blank(
          'pages/b/index',
          "Page({ onShow() { const c = this.getOpenerEventChannel(); c.on('hello', (n) => c.emit('back', n + 1)); } })",
        ),
      }),
    );
    expect(await screen.run()).toEqual([2]);
  });

  it('没有的首页：onPageNotFound 听得到，随后开首页', async () => {
    const screen = await phones.open(
      onePage({
        more: { 'app.js': 'App({ onPageNotFound(e) { this.missing = e.path; } })' },
        run: 'log(getApp().missing);',
      }),
      { query: '?open=pages/gone/index' },
    );
    expect(await screen.run()).toEqual(['pages/gone/index']);
  });
});

describe('滚动与下拉', () => {
  const long = '<view id="top">顶</view><view style="height:2000px"></view><view id="end">尾</view>';

  it('pageScrollTo、onPageScroll、onReachBottom', async () => {
    const screen = await phones.open(
      onePage({
        wxml: long,
        members: 'onPageScroll(e) { this.at = e.scrollTop; }, onReachBottom() { this.bottom = true; },',
        run: "await wx.pageScrollTo({ selector: '#end', duration: 0 }); await new Promise((done) => setTimeout(done, 100)); log(page.at > 1000); log(page.bottom);",
      }),
    );
    expect(await screen.run()).toEqual([true, true]);
  });

  it('拉下刷新，直到 stopPullDownRefresh', async () => {
    const screen = await phones.open(
      onePage({
        wxml: long,
        json: { enablePullDownRefresh: true },
        members: 'onPullDownRefresh() { this.pulled = true; },',
        run: 'log(page.pulled); await wx.stopPullDownRefresh(); await wx.startPullDownRefresh(); await wx.stopPullDownRefresh(); log("done");',
      }),
    );
    await screen.page.mouse.move(100, 120);
    await screen.page.mouse.down();
    await screen.page.mouse.move(100, 300);
    await screen.page.mouse.up();
    await expect(screen.page.locator('[data-refreshing]').count()).resolves.toBe(1);
    expect(await screen.run()).toEqual([true, 'done']);
    await expect(screen.page.locator('[data-refreshing]').count()).resolves.toBe(0);
  });
});

describe('选择器、观察、动画', () => {
  it('createSelectorQuery 的坐标从页面左上角算起，in(组件) 只看组件里', async () => {
    const screen = await phones.open(
      onePage({
        json: { usingComponents: { box: '/c/box' } },
        wxml: '<view id="a" data-k="v" style="position:absolute;left:10px;top:20px;width:30px;height:40px"></view><view class="x"></view><box id="box"/>',
        run: "log(await new Promise((done) => wx.createSelectorQuery().select('#a').fields({ id: true, dataset: true, rect: true, size: true, computedStyle: ['position'] }).select('#none').boundingClientRect().selectAll('.x').boundingClientRect().selectViewport().scrollOffset().exec((r) => done([r[0], r[1], r[2].length, r[3].scrollTop])))); log(await page.selectComponent('#box').measure());",
        more: {
          'c/box.json': { component: true },
          'c/box.wxml': '<view class="x" style="height:11px"></view><view class="x"></view>',
          'c/box.js':
            "Component({ methods: { measure() { return new Promise((done) => wx.createSelectorQuery().in(this).selectAll('.x').boundingClientRect((all) => done([all.length, all[0].height])).exec()); } } })",
        },
      }),
    );
    expect(await screen.run()).toEqual([
      [
        {
          id: 'a',
          dataset: { k: 'v' },
          left: 10,
          right: 40,
          top: 20,
          bottom: 60,
          width: 30,
          height: 40,
          position: 'absolute',
        },
        null,
        1,
        0,
      ],
      [2, 11],
    ]);
  });

  it('createIntersectionObserver 报告进入视口', async () => {
    const screen = await phones.open(
      onePage({
        wxml: '<view style="height:1500px"></view><view id="a">x</view>',
        run: "const seen = []; wx.createIntersectionObserver(page).relativeToViewport().observe('#a', (r) => seen.push(r.intersectionRatio > 0)); await new Promise((done) => setTimeout(done, 100)); await wx.pageScrollTo({ scrollTop: 1500, duration: 0 }); await new Promise((done) => setTimeout(done, 200)); log(seen);",
      }),
    );
    expect(await screen.run()).toEqual([[false, true]]);
  });

  it('createAnimation 的步骤由 view 播放；nextTick 在之后', async () => {
    const screen = await phones.open(
      onePage({
        wxml: '<view id="a" animation="{{animation}}">x</view>',
        run: "const animation = wx.createAnimation({ duration: 10 }); animation.opacity(0.2).translateX(5).step(); page.setData({ animation: animation.export() }); await new Promise((done) => wx.nextTick(done)); await new Promise((done) => setTimeout(done, 80)); log('ok');",
      }),
    );
    await screen.run();
    expect(await screen.style(screen.id('a'), 'opacity')).toBe('0.2');
    expect(await screen.style(screen.id('a'), 'transform')).toBe('matrix(1, 0, 0, 1, 5, 0)');
  });
});
