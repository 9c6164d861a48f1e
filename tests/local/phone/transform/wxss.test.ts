import { readPackage } from '../../../../local/phone/transform/package-files';
import { rewriteSelector } from '../../../../local/phone/transform/selectors';
import { transformWxss } from '../../../../local/phone/transform/wxss';
import { writeFiles } from '../support/mini-program';

const css = (source: string, more: Record<string, string> = {}): string => {
  const files = readPackage(writeFiles({ 'app.json': '{}', 'c/box.wxss': source, ...more }));
  return transformWxss(files, 'c/box.wxss').css.replace(/\s+/g, ' ').trim();
};
const S = '__WX_SCOPE__';

describe('选择器的改写', () => {
  it.each([
    ['.a .b', `.${S}a .${S}b`],
    ['view > .a::after', `wx-view > .${S}a::after`],
    [':host(.x) .y', `HOST(.${S}x) .${S}y`],
    ['.a:not(.b):nth-child(2n + 1)', `.${S}a:not(.${S}b):nth-child(2n + 1)`],
    ['#id[data-a=".x"]', '#id[data-a=".x"]'],
    ['.w-1\\/2', `.${S}w-1\\/2`],
    ['page', 'page'],
    ['van-button.button', `van-button.${S}button`],
    ['.中文', `.${S}中文`],
  ])('%s', (selector, expected) => {
    expect(rewriteSelector(selector, 'HOST')).toBe(expected);
  });
});

describe('样式的改写', () => {
  it('rpx 与 vh 用变量，负数与小数也对', () => {
    expect(css('.a { margin: -10.5rpx .5rpx; height: 100vh; }')).toBe(
      `.${S}a { margin: calc(-10.5 * var(--rpx)) calc(.5 * var(--rpx)); height: calc(100 * var(--wx-vh)); }`,
    );
  });

  it('媒体查询里的 rpx 按 375 折算，深色查询成为祖先条件，其余条件留下', () => {
    expect(css('@media (max-width: 750rpx) { .a { color: red; } }')).toContain('@media (max-width: 375px)');
    expect(css('@media (prefers-color-scheme: dark) { .a { color: red; } }')).toBe(
      `:where([data-wx-theme="dark"]) .${S}a { color: red; }`,
    );
    expect(css('@media screen and (prefers-color-scheme: dark) and (min-width: 10px) { .a { color: red; } }')).toBe(
      `@media screen and (min-width: 10px) { :where([data-wx-theme="dark"]) .${S}a { color: red; } }`,
    );
  });

  it('keyframes 的步骤不是选择器', () => {
    expect(css('@keyframes in { from { left: 2rpx } 50% { left: 0 } }')).toBe(
      '@keyframes in { from { left: calc(2 * var(--rpx)) } 50% { left: 0 } }',
    );
  });

  it('@import 就地展开，找不到就说清楚', () => {
    expect(css('@import "../d/x.wxss"; .a {}', { 'd/x.wxss': '@import "/d/y.wxss";', 'd/y.wxss': '.y {}' })).toBe(
      `.${S}y {} .${S}a {}`,
    );
    expect(() => css('@import "no.wxss";')).toThrow('c/box.wxss imports no.wxss, which does not exist');
  });

  it('vant 的图标字体改用本地的，env() 改用变量', () => {
    expect(css('@font-face { font-family: vant-icon; src: url(//at.alicdn.com/x.woff2); }')).toContain(
      '/phone/vant-icon.woff2',
    );
    expect(css('.a { padding: constant(safe-area-inset-bottom); padding: env(safe-area-inset-bottom, 2px); }')).toBe(
      `.${S}a { padding: var(--wx-safe-bottom, 0px); padding: var(--wx-safe-bottom, 0px); }`,
    );
  });
});
