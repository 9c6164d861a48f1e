import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageBytes } from '../../config/measure/packages';
import { iconNames } from '../../src/ui/vant/icon-names';
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

test('下一步要用的分包先下好，都是真有的页面和分包，一起不超过 2 MB', () => {
  const app = JSON.parse(read('app.json')) as {
    pages: string[];
    subPackages: { root: string; pages: string[] }[];
    preloadRule: Record<string, { network: string; packages: string[] }>;
  };
  const roots = app.subPackages.map(({ root }) => root);
  const pages = [
    ...app.pages,
    ...app.subPackages.flatMap(({ root, pages: own }) => own.map((one) => `${root}/${one}`)),
  ];
  const sizes = packageBytes(dist);
  expect(Object.keys(app.preloadRule)).toEqual(expect.arrayContaining(['pages/home/index', 'manager/overview/index']));
  for (const [page, { packages }] of Object.entries(app.preloadRule)) {
    expect(pages).toContain(page);
    for (const root of packages) expect(roots).toContain(root);
    // WeChat counts what all pages of one package ask for together.
    expect(packages.reduce((sum, root) => sum + (sizes[root] ?? Infinity), 0)).toBeLessThan(2 * 1024 * 1024);
  }
});

test('只带了用到的图标的样式', () => {
  const rules = read('npm/@vant/weapp/dist/icon/index.wxss').match(/\.van-icon-[a-z0-9-]+:before/g) ?? [];
  expect(rules.map((rule) => rule.slice('.van-icon-'.length, -':before'.length)).sort()).toEqual([...iconNames].sort());
});

test('valibot 没有进手机包', () => {
  const scripts = readdirSync(dist).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(3);
  for (const file of scripts) expect(read(file)).not.toMatch(/strictObject|valibot/);
});
