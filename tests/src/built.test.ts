import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtApp } from './support/build';

let dist: string;
beforeAll(() => {
  dist = builtApp();
}, 300_000);

const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');

test('读屏要的 aria 属性留在了编译出的模板里', () => {
  const wxml = read('base.wxml');
  for (const attribute of ['aria-label', 'aria-role', 'aria-checked', 'aria-selected', 'aria-live', 'aria-hidden']) {
    expect(wxml).toContain(`${attribute}="{{`);
  }
});

test('vant 组件绑定了包装里写的每个属性', () => {
  const wxml = read('base.wxml');
  const tag = (name: string): string => new RegExp(`<${name} [^>]*>`).exec(wxml)?.[0] ?? '';
  for (const attribute of ['type', 'block', 'disabled', 'custom-style', 'aria-label', 'bindclick'])
    expect(tag('van-button')).toContain(` ${attribute}="`);
  for (const attribute of ['show', 'position', 'custom-style', 'bindclose'])
    expect(tag('van-popup')).toContain(` ${attribute}="`);
  expect(tag('van-icon')).toContain(' name="');
});

test('图标字体在包里，不向别人的服务器要', () => {
  const styles = read('npm/@vant/weapp/dist/icon/index.wxss');
  expect(styles).toContain('data:font/woff2');
  expect(styles).not.toMatch(/alicdn|https?:\/\//);
});

test('页面、主题和标签栏图片都在', () => {
  const app = JSON.parse(read('app.json')) as {
    pages: string[];
    subPackages: { root: string; pages: string[] }[];
    darkmode: boolean;
    lazyCodeLoading: string;
  };
  const pages = [
    ...app.pages,
    ...app.subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`)),
  ];
  for (const page of pages) expect(existsSync(path.join(dist, `${page}.wxml`))).toBe(true);
  expect(app).toMatchObject({ darkmode: true, lazyCodeLoading: 'requiredComponents' });
  const theme = JSON.parse(read('theme.json')) as Record<'light' | 'dark', Record<string, string>>;
  expect(Object.keys(theme.dark)).toEqual(Object.keys(theme.light));
  const icons = Object.values(theme).flatMap((mode) => Object.values(mode).filter((value) => value.endsWith('.png')));
  expect(icons).toHaveLength(16);
  for (const icon of icons) expect(existsSync(path.join(dist, icon))).toBe(true);
});

test('valibot 没有进手机包', () => {
  const scripts = readdirSync(dist).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(3);
  for (const file of scripts) expect(read(file)).not.toMatch(/strictObject|valibot/);
});
