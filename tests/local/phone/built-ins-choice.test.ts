import { onePage } from './support/mini-program';
import { usePhones } from './support/phones';

const phones = usePhones();

describe('switch、checkbox、radio、label', () => {
  it('switch 报告新值，读屏读得到', async () => {
    const screen = await phones.open(
      onePage({ wxml: '<switch id="a" checked="{{true}}" bindchange="on" aria-label="通知"/>' }),
    );
    const control = screen.page.getByRole('switch', { name: '通知' });
    expect(await control.getAttribute('aria-checked')).toBe('true');
    await control.tap();
    expect((await screen.heard('change')).detail).toEqual({ value: false });
  });

  it('checkbox-group 给出勾选的值，label 点文字也算', async () => {
    const screen = await phones.open(
      onePage({
        wxml: '<checkbox-group bindchange="on"><label id="l1"><checkbox value="a"/>甲</label><label for="c2" id="l2">乙</label><checkbox id="c2" value="b" disabled="{{false}}"/></checkbox-group>',
      }),
    );
    await screen.id('l1').getByText('甲').tap();
    await screen.id('l2').tap();
    await screen.page.getByRole('checkbox').first().tap();
    const values = (await screen.log()).map((event) => event.detail['value']);
    expect(values).toEqual([['a'], ['a', 'b'], ['b']]);
  });

  it('radio-group 只留一个', async () => {
    const screen = await phones.open(
      onePage({
        wxml: '<radio-group bindchange="on"><radio id="a" value="a" checked/><radio id="b" value="b"/></radio-group>',
      }),
    );
    await screen.id('a').tap();
    await screen.id('b').tap();
    expect((await screen.log()).map((event) => event.detail)).toEqual([{ value: 'b' }]);
    expect(await screen.id('a').getAttribute('aria-checked')).toBe('false');
  });
});

describe('form', () => {
  it('submit 收齐有名字的字段，自定义组件的字段也算；reset 清空', async () => {
    const screen = await phones.open(
      onePage({
        json: { usingComponents: { stars: '/c/stars' } },
        wxml: '<form bindsubmit="on" bindreset="on"><input name="who" value="王"/><textarea name="why"/><switch name="loud" checked/><radio-group name="one"><radio value="x" checked/></radio-group><checkbox-group name="many"><checkbox value="y" checked/></checkbox-group><stars name="stars" value="{{4}}"/><button id="s" form-type="submit">交</button><button id="r" form-type="reset">清</button></form>',
        more: {
          'c/stars.json': { component: true },
          'c/stars.wxml': '<view>星</view>',
          'c/stars.js': "Component({ behaviors: ['wx://form-field'] })",
        },
      }),
    );
    await screen.id('s').tap();
    expect((await screen.heard('submit')).detail['value']).toEqual({
      who: '王',
      why: '',
      loud: true,
      one: 'x',
      many: ['y'],
      stars: 4,
    });
    await screen.id('r').tap();
    await screen.heard('reset');
    expect(await screen.page.locator('wx-input input').inputValue()).toBe('');
  });
});

describe('picker', () => {
  it('selector 用 range-key 显示，回答下标文字', async () => {
    const screen = await phones.open(
      onePage({
        wxml: '<picker id="p" range="{{list}}" range-key="name" value="0" bindchange="on" bindcancel="on"><view>选</view></picker>',
        members: "onLoad() { this.setData({ list: [{ name: '客厅' }, { name: '厨房' }] }); },",
      }),
    );
    await screen.id('p').tap();
    await screen.page.getByRole('button', { name: '取消' }).tap();
    await screen.heard('cancel');
    await screen.id('p').tap();
    await screen.page.getByRole('option', { name: '厨房' }).tap();
    await screen.page.getByRole('button', { name: '确定' }).tap();
    expect((await screen.heard('change')).detail).toEqual({ value: '1' });
  });

  it('date 在 start 与 end 之间，天数随月份变', async () => {
    const screen = await phones.open(
      onePage({
        wxml: '<picker id="p" mode="date" value="2026-01-31" start="2026-01-05" end="2026-12-31" bindchange="on"><view>选</view></picker>',
      }),
    );
    await screen.id('p').tap();
    await expect(screen.page.getByRole('option', { name: '04日' }).count()).resolves.toBe(0);
    await screen.page.getByRole('option', { name: '02月' }).tap();
    await screen.page.waitForTimeout(50);
    await expect(screen.page.getByRole('option', { name: '29日' }).count()).resolves.toBe(0);
    await screen.page.getByRole('button', { name: '确定' }).tap();
    expect((await screen.heard('change')).detail).toEqual({ value: '2026-02-28' });
  });

  it('time 回答 hh:mm；multiSelector 报 columnchange', async () => {
    const screen = await phones.open(
      onePage({
        wxml: '<picker id="t" mode="time" value="09:30" start="09:00" end="18:00" bindchange="on"><view>时</view></picker><picker id="m" mode="multiSelector" range="{{two}}" value="{{[0,0]}}" bindchange="on" bindcolumnchange="on"><view>多</view></picker>',
        members: "data2: 0, onLoad() { this.setData({ two: [['1栋', '2栋'], ['101', '102']] }); },",
      }),
    );
    await screen.id('t').tap();
    await screen.page.getByRole('option', { name: '10', exact: true }).first().tap();
    await screen.page.getByRole('button', { name: '确定' }).tap();
    expect((await screen.heard('change')).detail).toEqual({ value: '10:30' });
    await screen.id('m').tap();
    await screen.page.getByRole('option', { name: '2栋' }).tap();
    expect((await screen.heard('columnchange')).detail).toEqual({ column: 0, value: 1 });
    await screen.page.getByRole('button', { name: '确定' }).tap();
    await screen.page.waitForTimeout(50);
    expect((await screen.heard('change')).detail).toEqual({ value: [1, 0] });
  });
});

describe('scroll-view 与 swiper', () => {
  it('滚到底报 scrolltolower，scroll-into-view 滚到元素', async () => {
    const screen = await phones.open(
      onePage({
        wxml: '<scroll-view id="s" scroll-y style="height:100px" bindscrolltolower="on" bindscroll="on" scroll-into-view="{{into}}"><view style="height:400px">a</view><view id="end" style="height:50px">尾</view></scroll-view>',
        run: "page.setData({ into: 'end' });",
      }),
    );
    await screen.run();
    expect((await screen.heard('scrolltolower')).detail).toEqual({ direction: 'bottom' });
    expect((await screen.heard('scroll')).detail).toMatchObject({ scrollTop: 350, scrollHeight: 450 });
  });

  it('swiper 翻页报 change，current 可由页面设', async () => {
    const screen = await phones.open(
      onePage({
        wxml: '<swiper id="s" current="{{n}}" indicator-dots duration="0" bindchange="on"><swiper-item item-id="a">一</swiper-item><swiper-item item-id="b">二</swiper-item><swiper-item>三</swiper-item></swiper>',
        run: 'page.setData({ n: 1 });',
      }),
    );
    await screen.run();
    expect((await screen.heard('change')).detail).toEqual({ current: 1, currentItemId: 'b', source: '' });
    await screen.id('s').evaluate((element) => {
      (element as unknown as { scrollTo(x: number, y: number): void }).scrollTo(750, 0);
    });
    await screen.page.waitForTimeout(300);
    expect((await screen.heard('change')).detail).toMatchObject({ current: 2, source: 'touch' });
    await expect(screen.page.locator('.wx-swiper-dots i').count()).resolves.toBe(3);
  });
});

describe('navigator、rich-text、canvas、block、slot', () => {
  it('navigator 从页面的相对路径去下一页', async () => {
    const screen = await phones.open(
      onePage({
        app: { pages: ['pages/index/index', 'pages/next/index'] },
        wxml: '<navigator id="n" url="../next/index?x=1">去</navigator>',
        more: {
          'pages/next/index.wxml': '<view id="q">{{x}}</view>',
          'pages/next/index.js': 'Page({ onLoad(q) { this.setData({ x: q.x }); } })',
        },
      }),
    );
    await screen.id('n').tap();
    expect(await screen.id('q').textContent()).toBe('1');
    await expect(screen.page.evaluate('__phone.stack()')).resolves.toEqual(['pages/index/index', 'pages/next/index']);
  });

  it('rich-text 只留可信的标签，脚本与事件一概不进', async () => {
    const screen = await phones.open(
      onePage({
        wxml: '<rich-text id="r" nodes="{{html}}"/>',
        members: `onLoad() { this.setData({ html: '<p class="a" onclick="x()">字<b>粗</b></p><script>alert(1)</script><img src="javascript:x"><iframe src="/"></iframe>' }); },`,
      }),
    );
    expect(await screen.id('r').innerHTML()).toBe('<p class="a">字<b>粗</b></p><img>');
  });

  it('canvas 2d 的节点从 fields({node}) 取得，能画', async () => {
    const screen = await phones.open(
      onePage({
        wxml: '<canvas id="c" type="2d" style="width:20px;height:20px"/>',
        run: `const [found] = await new Promise((done) => wx.createSelectorQuery().select('#c').fields({ node: true, size: true }).exec(done));
          const canvas = found.node; canvas.width = 4; canvas.height = 4;
          const context = canvas.getContext('2d'); context.fillStyle = '#ff0000'; context.fillRect(0, 0, 4, 4);
          log([found.width, [...context.getImageData(1, 1, 1, 1).data]]);`,
      }),
    );
    expect(await screen.run()).toEqual([[20, [255, 0, 0, 255]]]);
  });

  it('具名插槽、wx:if、wx:for、template、wxs 都照常', async () => {
    const screen = await phones.open(
      onePage({
        json: { usingComponents: { box: '/c/box' } },
        wxml: `<wxs module="m">module.exports = { kind: function (x) { return x.constructor; }, cut: function (s) { return s.replace(getRegExp('[0-9]+', 'g'), '#'); } };</wxs>
          <template name="t"><text>{{a}}</text></template>
          <box><view slot="top" id="top">{{m.kind([1])}} {{m.cut('a12b3')}}</view><block wx:for="{{[1,2]}}" wx:key="*this"><text wx:if="{{item > 1}}" id="two">{{item}}</text></block></box><template is="t" data="{{a: '模板'}}"/>`,
        more: {
          'c/box.json': { component: true },
          'c/box.wxml': '<view><slot name="top"/><slot/></view>',
          'c/box.js': 'Component({ options: { multipleSlots: true } })',
        },
      }),
    );
    expect(await screen.id('top').textContent()).toBe('Array a#b#');
    expect(await screen.id('two').textContent()).toBe('2');
    await expect(screen.page.getByText('模板').count()).resolves.toBe(1);
  });
});
