import { onePage } from './support/mini-program';
import { usePhones } from './support/phones';

const phones = usePhones();
const red =
  'data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="red"/></svg>';

describe('view 与事件', () => {
  it('tap 沿冒泡上行，catch 截住它，capture 先听到', async () => {
    const screen = await phones.open(
      onePage({
        wxml: '<view id="outer" bindtap="on" capture-bind:tap="on"><view id="middle" catchtap="on"><view id="inner" bindtap="on" data-n="1">按</view></view></view>',
      }),
    );
    await screen.id('inner').tap();
    const log = await screen.log();
    expect(log.map((event) => `${event.type}@${event.id}`)).toEqual(['tap@outer', 'tap@inner', 'tap@middle']);
    expect(log[0]).toMatchObject({ target: 'inner', touches: 0 });
    expect(Object.keys(log[0]?.detail ?? {})).toEqual(['x', 'y']);
  });

  it('长按 350 毫秒听到 longpress，且不再有 tap', async () => {
    const screen = await phones.open(
      onePage({ wxml: '<view id="a" bindlongpress="on" bindtap="on" style="height:60px">按</view>' }),
    );
    await screen.id('a').click({ delay: 500 });
    expect((await screen.log()).map((event) => event.type)).toEqual(['longpress']);
  });

  it('按住时穿上 hover-class，放开后脱下', async () => {
    const screen = await phones.open(
      onePage({
        wxml: '<view id="a" hover-class="down" hover-start-time="0" hover-stay-time="50">按</view>',
        wxss: '.down { opacity: .3; }',
      }),
    );
    const box = await screen.id('a').boundingBox();
    await screen.page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
    await screen.page.mouse.down();
    await screen.page.waitForTimeout(80);
    expect(await screen.style(screen.id('a'), 'opacity')).toBe('0.3');
    await screen.page.mouse.up();
    await screen.page.waitForTimeout(200);
    expect(await screen.style(screen.id('a'), 'opacity')).toBe('1');
  });

  it('aria 与 role 写进文档，空值不写', async () => {
    const screen = await phones.open(
      onePage({
        wxml: '<view id="a" role="button" aria-label="提交" aria-hidden="{{none}}">x</view><view aria-role="alert" id="b">y</view>',
      }),
    );
    await expect(screen.page.getByRole('button', { name: '提交' }).count()).resolves.toBe(1);
    expect(await screen.id('a').getAttribute('aria-hidden')).toBeNull();
    expect(await screen.id('b').getAttribute('role')).toBe('alert');
  });

  it('hidden 藏住任何组件，rpx 与行内 rpx 按屏宽折算', async () => {
    const screen = await phones.open(
      onePage({
        wxml: '<view id="a" hidden="{{true}}">x</view><view id="b" style="width:300rpx" class="box">y</view>',
        wxss: '.box { height: 100rpx; }',
      }),
    );
    expect(await screen.id('a').isVisible()).toBe(false);
    expect(await screen.style(screen.id('b'), 'width')).toBe('150px');
    expect(await screen.style(screen.id('b'), 'height')).toBe('50px');
  });
});

describe('text、icon、progress', () => {
  it('text 保留换行，user-select 可选中', async () => {
    const screen = await phones.open(
      onePage({
        wxml: '<text id="a" user-select>{{"一\\n二"}}</text><icon id="i" type="success" size="30"/><progress id="p" percent="40" show-info/>',
      }),
    );
    expect((await screen.id('a').boundingBox())?.height).toBeGreaterThan(35);
    expect(await screen.style(screen.id('a'), 'userSelect')).toBe('text');
    expect((await screen.id('i').boundingBox())?.width).toBe(30);
    expect(await screen.page.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('40');
  });
});

describe('image', () => {
  it('mode 决定填法，widthFix 的高随图', async () => {
    const screen = await phones.open(
      onePage({
        wxml: `<image id="a" mode="aspectFill" src='${red}' bindload="on"/><image id="b" mode="widthFix" style="width:100px" src='${red}' aria-label="漏水的墙"/>`,
      }),
    );
    expect((await screen.heard('load')).detail).toEqual({ width: 40, height: 20 });
    expect(await screen.style(screen.id('a').locator('img'), 'objectFit')).toBe('cover');
    await screen.page.waitForTimeout(100);
    expect((await screen.id('b').boundingBox())?.height).toBe(50);
    await expect(screen.page.getByRole('img', { name: '漏水的墙' }).count()).resolves.toBe(1);
  });

  it('相对路径从页面算起，图坏时听到 error', async () => {
    const pixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
      'base64',
    );
    const screen = await phones.open(
      onePage({
        wxml: '<image id="a" src="../img/x.png" bindload="on"/><image id="b" lazy-load src="/no.png" binderror="on"/>',
        more: { 'pages/img/x.png': pixel },
      }),
      { expect: ['404'] },
    );
    expect((await screen.heard('load')).id).toBe('a');
    expect((await screen.heard('error')).id).toBe('b');
    expect(await screen.id('b').locator('img').getAttribute('loading')).toBe('lazy');
  });
});

describe('button', () => {
  it('disabled 时没有 tap，键盘回车等于 tap', async () => {
    const screen = await phones.open(
      onePage({
        wxml: '<button id="a" bindtap="on" disabled="{{true}}">甲</button><button id="b" bindtap="on">乙</button>',
      }),
    );
    await screen.id('a').tap({ force: true });
    await screen.id('b').focus();
    await screen.page.keyboard.press('Enter');
    expect((await screen.log()).map((event) => event.id)).toEqual(['b']);
    expect(await screen.id('a').getAttribute('aria-disabled')).toBe('true');
  });

  it('getPhoneNumber 问过人才给 code，拒绝给 fail', async () => {
    const screen = await phones.open(
      onePage({ wxml: '<button id="a" open-type="getPhoneNumber" bindgetphonenumber="on">授权</button>' }),
    );
    await screen.id('a').tap();
    await screen.page.getByRole('button', { name: '不允许' }).tap();
    expect((await screen.heard('getphonenumber')).detail).toEqual({ errMsg: 'getPhoneNumber:fail user deny' });
    await screen.id('a').tap();
    await screen.page.getByRole('button', { name: '允许', exact: true }).tap();
    await screen.page.waitForTimeout(50);
    expect((await screen.heard('getphonenumber')).detail).toEqual({
      errMsg: 'getPhoneNumber:ok',
      code: 'phone:13800138000',
    });
  });

  it('share 用页面的 onShareAppMessage，chooseAvatar 给临时文件', async () => {
    const screen = await phones.open(
      onePage({
        wxml: '<button id="s" open-type="share">转发</button><button id="c" open-type="chooseAvatar" bindchooseavatar="on">头像</button>',
        members: "onShareAppMessage() { return { title: '看看', path: '/pages/index/index' }; },",
      }),
    );
    await screen.id('s').tap();
    expect(await screen.page.getByRole('dialog').textContent()).toContain('看看');
    await screen.page.getByRole('button', { name: '知道了' }).tap();
    const [chooser] = await Promise.all([screen.page.waitForEvent('filechooser'), screen.id('c').tap()]);
    await chooser.setFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('x') });
    expect((await screen.heard('chooseavatar')).detail['avatarUrl']).toMatch(/^wxfile:\/\/tmp_/);
  });
});

describe('input 与 textarea', () => {
  it('输入、确认、失焦都有事件；placeholder-class 有样式；maxlength 生效', async () => {
    const screen = await phones.open(
      onePage({
        wxml: '<input id="a" aria-label="姓名" placeholder="写名字" placeholder-class="ph" placeholder-style="opacity:.5" maxlength="3" type="number" bindinput="on" bindconfirm="on" bindblur="on" bindfocus="on"/>',
        wxss: '.ph { color: rgb(1, 2, 3); }',
      }),
    );
    const placeholder = screen.id('a').locator('wx-placeholder');
    expect(await screen.style(placeholder, 'color')).toBe('rgb(1, 2, 3)');
    expect(await screen.style(placeholder, 'opacity')).toBe('0.5');
    const field = screen.page.getByRole('textbox', { name: '姓名' });
    await field.pressSequentially('12345');
    expect(await field.inputValue()).toBe('123');
    expect(await placeholder.isVisible()).toBe(false);
    expect(await field.getAttribute('inputmode')).toBe('numeric');
    await field.press('Enter');
    expect((await screen.heard('confirm')).detail).toEqual({ value: '123' });
    expect((await screen.heard('blur')).detail).toMatchObject({ value: '123', cursor: 3 });
  });

  it('bindinput 返回的文字就是显示的文字；value 与 focus 可由页面设', async () => {
    const screen = await phones.open(
      onePage({
        wxml: '<input id="a" bindinput="upper" value="{{v}}" focus="{{f}}"/>',
        members: 'upper(e) { return e.detail.value.toUpperCase(); },',
        run: "page.setData({ v: '由页面', f: true });",
      }),
    );
    const field = screen.id('a').locator('input');
    await field.pressSequentially('ab');
    expect(await field.inputValue()).toBe('AB');
    await screen.run();
    await screen.page.waitForTimeout(50);
    expect(await field.inputValue()).toBe('由页面');
    await expect(screen.page.evaluate('document.activeElement.closest("#a") !== null')).resolves.toBe(true);
  });

  it('textarea 的 auto-height 随行数长高并报 linechange', async () => {
    const screen = await phones.open(
      onePage({ wxml: '<textarea id="a" auto-height maxlength="-1" bindlinechange="on" style="width:300px"/>' }),
    );
    const before = (await screen.id('a').boundingBox())?.height ?? 0;
    await screen.id('a').locator('textarea').fill('一\n二\n三\n四');
    expect((await screen.id('a').boundingBox())?.height ?? 0).toBeGreaterThan(before * 2);
    await screen.page.waitForTimeout(50);
    expect((await screen.heard('linechange')).detail).toMatchObject({ lineCount: 4 });
  });
});
