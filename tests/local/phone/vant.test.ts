import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from './support/mini-program';
import { onePage } from './support/mini-program';
import { usePhones } from './support/phones';

const phones = usePhones();
const dist = join(dirname(require.resolve('@vant/weapp/package.json')), 'dist');

/** The parts of vant a component needs: itself, what it uses, and what all of them share. */
const vant = (...folders: readonly string[]): Files =>
  Object.fromEntries(
    [...folders, 'common', 'mixins', 'wxs'].flatMap((folder) =>
      readdirSync(join(dist, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.endsWith('.d.ts'))
        .map((entry): [string, string] => {
          const path = join(entry.parentPath, entry.name);
          return [`vant/${path.slice(dist.length + 1)}`, readFileSync(path, 'utf8')];
        }),
    ),
  );

const using = (...names: readonly string[]): object => ({
  usingComponents: Object.fromEntries(names.map((name) => [`van-${name}`, `/vant/${name}/index`])),
});

describe('@vant/weapp 原样可用', () => {
  it('按钮、图标（本地字体）、评分', async () => {
    const screen = await phones.open(
      onePage({
        json: using('button', 'icon', 'rate'),
        wxml: '<van-button id="b" type="primary" bind:click="on">提交</van-button><van-icon name="phone-o" id="i"/><van-rate value="{{3}}" bind:change="on"/>',
        more: vant('button', 'icon', 'rate', 'loading', 'info'),
      }),
    );
    await screen.page.getByRole('button', { name: '提交' }).tap();
    await screen.heard('click');
    await screen.page.locator('.van-rate__icon').nth(4).tap();
    expect((await screen.heard('change')).detail).toBe(5);
    await screen.page.waitForFunction("document.fonts.check('16px vant-icon')");
    expect(await screen.style(screen.page.locator('.van-button'), 'backgroundColor')).toBe('rgb(7, 193, 96)');
  });

  it('输入框、标签页、弹出层的开与关', async () => {
    const screen = await phones.open(
      onePage({
        json: using('field', 'tabs', 'tab', 'popup'),
        wxml: '<van-field label="说明" value="" placeholder="写下来" bind:change="on"/><van-tabs bind:change="on"><van-tab title="一">甲</van-tab><van-tab title="二">乙</van-tab></van-tabs><view id="open" bindtap="open">开</view><van-popup show="{{show}}" position="bottom" closeable bind:close="close"><view id="inside">里面</view></van-popup>',
        members: 'open() { this.setData({ show: true }); }, close(e) { this.setData({ show: false }); this.on(e); },',
        more: vant('field', 'cell', 'icon', 'info', 'tabs', 'tab', 'sticky', 'popup', 'overlay', 'transition'),
      }),
    );
    await screen.page.getByPlaceholder('写下来').fill('漏水');
    expect((await screen.heard('change')).detail).toBe('漏水');
    await screen.page.getByText('二', { exact: true }).first().tap();
    await screen.page.getByText('乙').waitFor();
    await screen.id('open').tap();
    await screen.id('inside').waitFor();
    await screen.page.waitForTimeout(400);
    await screen.page.locator('.van-popup__close-icon').tap();
    await screen.id('inside').waitFor({ state: 'hidden' });
    expect((await screen.heard('close')).type).toBe('close');
  });
});
