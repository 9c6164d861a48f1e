import { onePage } from './support/mini-program';
import { usePhones } from './support/phones';

const phones = usePhones();

/** Opens the page, taps run, and returns what failed loudly. */
const failuresOf = async (page: Parameters<typeof onePage>[0], expect: readonly string[]): Promise<string[]> => {
  const screen = await phones.open(onePage(page), { expect });
  if (page.run !== undefined) await screen.run();
  return screen.errors();
};

describe('不支持的，一律大声失败', () => {
  it('没有定义的标签', async () => {
    expect(await failuresOf({ wxml: '<vidio/>' }, ['unknown tag <vidio>'])).toEqual(
      expect.arrayContaining([expect.stringContaining('unknown tag <vidio>')]),
    );
  });

  it('有名字但没有做的内置标签', async () => {
    expect(await failuresOf({ wxml: '<map/>' }, ['unknown tag <map>'])).toHaveLength(1);
  });

  it('内置标签没有的属性，和做不到的属性', async () => {
    const errors = await failuresOf(
      {
        wxml: '<view colour="red"/><swiper previous-margin="10px"><swiper-item/></swiper><scroll-view refresher-enabled="{{true}}"/>',
      },
      ['colour', 'previous-margin', 'refresher-enabled'],
    );
    expect(errors).toHaveLength(3);
  });

  it('做不到的属性若没有值（Taro 的模板如此），不算失败', async () => {
    expect(
      await failuresOf(
        {
          wxml: '<swiper previous-margin="{{none}}"><swiper-item/></swiper><scroll-view refresher-enabled="{{false}}" refresher-threshold="{{45}}"/><input cursor-spacing="10"/>',
        },
        [],
      ),
    ).toEqual([]);
  });

  it('做不到的取值：button 的 open-type、image 的 mode、picker 的 mode', async () => {
    const screen = await phones.open(
      onePage({
        wxml: '<button id="b" open-type="launchApp">x</button><image mode="wide" src=""/><picker id="p" mode="region"><view>选</view></picker>',
      }),
      { expect: ['open-type="launchApp"', 'mode="wide"', 'mode="region"'] },
    );
    await screen.id('b').tap();
    await screen.id('p').tap();
    expect(await screen.errors()).toHaveLength(3);
  });

  it('微信有、这里没有的接口按名字失败；微信也没有的只是 undefined', async () => {
    const screen = await phones.open(
      onePage({
        run: "log(typeof wx.noSuchThing); log(wx.canIUse('startBluetoothDevicesDiscovery')); log('startBluetoothDevicesDiscovery' in wx); wx.startBluetoothDevicesDiscovery();",
      }),
      { expect: ['wx.startBluetoothDevicesDiscovery is not supported by local/phone'] },
    );
    expect(await screen.run()).toEqual([
      'undefined',
      false,
      false,
      'threw wx.startBluetoothDevicesDiscovery is not supported by local/phone: see README, how to add one',
    ]);
    await expect(screen.page.getByRole('alert').textContent()).resolves.toContain('startBluetoothDevicesDiscovery');
  });

  it('setData 只收 JSON：函数、undefined、Date、环都报路径', async () => {
    const errors = await failuresOf(
      { run: 'const loop = {}; loop.me = loop; page.setData({ f() {}, u: undefined, d: { at: new Date(0) }, loop });' },
      ['f is a function', 'u is undefined', 'd.at is a Date', 'loop.me is a cycle'],
    );
    expect(errors).toHaveLength(4);
  });

  it('一次 setData 超过 256 KB 失败，并计入字节数', async () => {
    const screen = await phones.open(onePage({ run: "page.setData({ big: 'x'.repeat(257 * 1024) });" }), {
      expect: ['limit 256 KB'],
    });
    await screen.run();
    const report = await screen.page.evaluate<{ maxCall: number; interaction: number }>('__phone.setDataBytes()');
    expect(report.maxCall).toBeGreaterThan(257 * 1024);
    expect(report.interaction).toBeGreaterThanOrEqual(report.maxCall);
  });

  it('setData 拷贝数据：之后改原对象，屏幕上的不变', async () => {
    const screen = await phones.open(
      onePage({
        wxml: '<view id="a">{{list[0].n}}</view>',
        run: 'const list = [{ n: 1 }]; page.setData({ list }); list[0].n = 2; page.setData({ other: 1 }); log(page.data.list[0].n);',
      }),
    );
    expect(await screen.run()).toEqual([1]);
  });

  it('浏览器的东西对应用代码不存在', async () => {
    const names = ['window', 'document', 'localStorage', 'fetch', 'XMLHttpRequest', 'navigator', 'URL', 'indexedDB'];
    const screen = await phones.open(onePage({ run: `log([${names.map((name) => `typeof ${name}`).join(', ')}]);` }));
    expect(await screen.run()).toEqual([names.map(() => 'undefined')]);
  });

  it('没人接的异常与拒绝：onError、onUnhandledRejection 听得到，也大声失败', async () => {
    const screen = await phones.open(
      onePage({
        wxml: '<view id="t" bindtap="boom">x</view><view id="seen">{{seen}}</view>',
        members:
          "onLoad() { wx.onError((m) => this.setData({ seen: m })); wx.onUnhandledRejection((e) => this.setData({ seen: e.reason.message })); }, boom() { throw new Error('炸了'); },",
        run: "Promise.reject(new Error('没接'));",
      }),
      { expect: ['炸了', '没接'] },
    );
    await screen.id('t').tap();
    await screen.page.waitForTimeout(50);
    expect(await screen.id('seen').textContent()).toBe('炸了');
    await screen.run();
    await screen.page.waitForTimeout(50);
    expect(await screen.id('seen').textContent()).toBe('没接');
  });
});
