import type { Browser, Page } from 'playwright-core';
import { checkAccessibility } from './accessibility';
import { launch } from './chromium';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 375, height: 667 } });
});
afterAll(() => browser.close());

const button = (words: string, style = ''): string =>
  `<div role="button" tabindex="0" data-tap style="display:inline-block;min-width:44px;min-height:44px;${style}">${words}</div>`;

/** A page as the phone draws it, where everything is as it should be, and room for a fault. */
const pageWith = (body: string): string => `<!doctype html><html lang="zh-CN"><head><title>页面</title></head>
<body style="margin:0;font:16px sans-serif;color:#1f2328;background:#fff">
<div class="phone-page" style="position:absolute;inset:0;overflow:hidden auto"><p>您好</p>${body}${button('提交')}</div></body></html>`;

const check = async (body: string) => {
  await page.setContent(pageWith(body));
  return checkAccessibility(page);
};

test('没有毛病的页面，什么也不报', async () => {
  const fine = `<div role="radiogroup" aria-label="现象"><div role="radio" aria-checked="true" tabindex="0" style="min-height:44px">渗漏</div></div>
    <label style="display:block;min-height:44px">电话<input aria-label="电话" style="height:20px"></label>
    <div style="display:flex"><img alt="水迹" width="90" height="90" src="data:,"><div><p>标题</p><p>说明</p></div></div>
    <div style="overflow-x:auto;white-space:nowrap"><span style="display:inline-block;width:600px">一行可以横着滑的很长的字</span></div>
    <wx-image style="display:block;width:90px;height:90px"><img alt="" aria-hidden="true" data-inner></wx-image>
    ${button('提交', 'color:#bbb').replace('data-tap', 'class="van-button--disabled" aria-label="提交，还缺地点"')}
    <div style="color:#bbb" aria-disabled="true" role="button">提交（还不能点）</div>`;
  expect(await check(fine)).toEqual([]);
});

const faults: Readonly<Record<string, readonly [what: RegExp, body: string]>> = {
  控件没有名字: [/Buttons must have discernible text|ARIA commands must have an accessible name/, button('')],
  没有这种角色: [/ARIA roles used must conform/, '<div role="knob">x</div>'],
  单选没有说选没选: [
    /Required ARIA attributes/,
    '<div role="radio" tabindex="0" style="min-width:44px;min-height:44px">渗漏</div>',
  ],
  字太浅: [/color contrast/, '<p style="color:#8a8f94">浅灰的说明</p>'],
  大字也要四点五: [/color contrast/, '<p style="color:#808080;font-size:30px;font-weight:700">大标题</p>'],
  图片没有名字: [/picture has a name/, '<wx-image style="display:block;width:90px;height:90px"></wx-image>'],
  能点的太矮: [/at least 44 × 44/, button('小', 'min-height:30px;height:30px')],
  能点的没有角色: [/role of a control/, '<div data-tap style="height:44px">查看</div>'],
  不能按的按钮没有说: [
    /cannot be pressed/,
    button('提交报修').replace('data-tap', 'class="van-button--disabled" aria-label="提交报修"'),
  ],
  后面的字站到上面: [
    /reading order/,
    '<div style="display:flex;flex-direction:column-reverse"><p>先读</p><p>后读</p></div>',
  ],
  后面的字站到左边: [
    /reading order/,
    '<div style="display:flex;flex-direction:row-reverse"><p>先读</p><p>后读</p></div>',
  ],
  字被省略号截断: [
    /no text is cut off/,
    '<p style="width:120px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap">欧阳若兰与她住在一起的母亲</p>',
  ],
  多行被截断: [
    /no text is cut off/,
    '<p style="height:24px;line-height:24px;width:120px;overflow:hidden">欧阳若兰与她住在一起的母亲</p>',
  ],
  字伸出按钮: [/no text is cut off/, button('很长很长的按钮', 'width:60px;white-space:nowrap')],
  比屏幕宽: [/scroll sideways/, '<div style="width:400px;height:10px"></div>'],
};

test.each(Object.entries(faults))('%s：只报这一样', async (_name, [what, body]) => {
  const found = await check(body);
  expect(found.map((finding) => finding.what)).toEqual([expect.stringMatching(what)]);
});

test('挨在一起、名字相同的两个目标算一个', async () => {
  const half = (words: string): string =>
    button(words, 'min-width:0;width:30px;float:left').replace('>', ` aria-label="${words}">`);
  const after = '<div style="clear:both"></div>';
  expect(await check(half('搜索') + half('搜索') + after)).toEqual([]);
  expect(await check(half('搜索') + half('清空') + after)).toHaveLength(2);
});

test('底色看不出来的，说看不出来，不算过', async () => {
  const found = await check('<p style="background:linear-gradient(#fff,#ccc)">渐变上的字</p>');
  expect(found.map(({ what }) => what)).toEqual([expect.stringMatching(/^cannot be judged: .*contrast/)]);
});

test('盖在弹层下面的，点不到也不必读：不算', async () => {
  const sheet = `<div style="position:fixed;inset:0;z-index:1;display:flex;align-items:flex-end;background:#fff">${button('关闭')}</div>`;
  const small = pageWith(button('小', 'min-height:30px;height:30px'));
  await page.setContent(small.replace('</div></body>', `${sheet}</div></body>`));
  expect(await checkAccessibility(page)).toEqual([]);
  await page.setContent(small);
  expect(await checkAccessibility(page)).toHaveLength(1);
});
