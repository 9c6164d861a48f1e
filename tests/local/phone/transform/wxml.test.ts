import { prepareWxml } from '../../../../local/phone/transform/wxml';
import { scanTags } from '../../../../local/phone/transform/wxml-scan';
import { prepareWxs } from '../../../../local/phone/transform/wxs';

describe('WXML 的改写', () => {
  it.each([
    ['<view bindtap="a"/>', '<view bind:tap="a"/>'],
    ['<view catchtouchmove="{{b}}" capture-bind:tap="c"/>', '<view catch:touchmove="{{b}}" capture-bind:tap="c"/>'],
    ['<view mut-bindtap="a" bind:x="b"/>', '<view mut-bind:tap="a" bind:x="b"/>'],
    ['<view title="{{  }}"/>', '<view title=""/>'],
    ['<text>bindtap="不是属性"</text>', '<text>bindtap="不是属性"</text>'],
    ['<view a=\'<view bindtap="x">\' bindtap="y"/>', '<view a=\'<view bindtap="x">\' bind:tap="y"/>'],
    ['<!-- <view bindtap="a"/> --><view/>', '<!-- <view bindtap="a"/> --><view/>'],
  ])('%s → %s', (source, expected) => {
    expect(prepareWxml(source)).toBe(expected);
  });

  it('扫描跳过注释与 wxs，属性里的大于号不算标签结束', () => {
    const tags = scanTags(
      '<!-- <a/> --><wxs module="m">var x = 1 < b;</wxs><view wx:if="{{a > 1}}" hidden><my-tag x=\'1\'/></view>',
    );
    expect(tags.map((tag) => [tag.name, tag.attributes.map((attribute) => attribute.name)])).toEqual([
      ['view', ['wx:if', 'hidden']],
      ['my-tag', ['x']],
    ]);
  });
});

describe('WXS 的改写', () => {
  it('require 去掉扩展名，constructor 成为名字，正则文本照字面', () => {
    expect(prepareWxs("var u = require('./a.wxs'); if (x.constructor === 'Array') getRegExp('\\\\d', 'g');")).toBe(
      "var u = require('./a'); if (__wxsConstructor(x) === 'Array') getRegExp(String.raw`\\\\d`, 'g');",
    );
  });
});
