import { buildApp } from '../../../../local/phone/transform/app-build';
import type { Files } from '../support/mini-program';
import { writeFiles } from '../support/mini-program';

const page = (path: string): Files => ({ [`${path}.js`]: 'Page({})', [`${path}.wxml`]: '<view/>' });
const build = (files: Files) => buildApp(writeFiles(files));
const app = {
  'app.json': { pages: ['a/a'], subPackages: [{ root: 'sub', pages: ['b'] }] },
  ...page('a/a'),
  ...page('sub/b'),
};

describe('读入一个编译好的小程序', () => {
  it('页面、包大小、模块都在', () => {
    const result = build({ ...app, 'sub/big.png': Buffer.alloc(5000), 'app.js.map': 'x'.repeat(9000) });
    expect(result.pages).toEqual(['a/a', 'sub/b']);
    expect(result.sizes['sub']).toBeGreaterThan(5000);
    expect(result.sizes['']).toBeLessThan(500);
    expect(result.failures).toEqual([]);
  });

  it.each<[string, Files, string]>([
    ['没有 app.json', { 'x.txt': '' }, 'no app.json in'],
    ['app.json 不是 JSON', { 'app.json': '{' }, 'app.json is not JSON'],
    ['页面缺文件', { 'app.json': { pages: ['a/a'] } }, 'app.json names the page a/a, but a/a.js is missing'],
    [
      '标签页不在主包',
      {
        ...app,
        'app.json': {
          pages: ['a/a'],
          subPackages: [{ root: 'sub', pages: ['b'] }],
          tabBar: {
            list: [
              { pagePath: 'a/a', text: '1' },
              { pagePath: 'sub/b', text: '2' },
            ],
          },
        },
      },
      'tab page sub/b must be one of "pages" of the main package',
    ],
    [
      '主包超过 2 MB',
      { ...app, 'x.png': Buffer.alloc(2 * 1024 * 1024) },
      'WeChat refuses packages over 2048 KB: main package 2048 KB',
    ],
    ['分包超过 2 MB', { ...app, 'sub/x.png': Buffer.alloc(2 * 1024 * 1024 + 1) }, 'subpackage sub'],
    ['标记写错', { ...app, 'a/a.wxml': '<view><text></view>' }, 'a/a.wxml:1'],
  ])('%s：拒绝，并说清楚', (_, files, message) => {
    expect(() => build(files)).toThrow(message);
  });

  it('没有这个文件夹', () => {
    expect(() => buildApp('/nowhere/at/all')).toThrow('no such folder: /nowhere/at/all');
  });

  it('没人定义的标签与不存在的组件都点名', () => {
    const result = build({
      ...app,
      'a/a.wxml': '<vew/><box/><slot/>',
      'a/a.json': { usingComponents: { box: '/c/none' } },
    });
    expect(result.failures).toEqual([
      'unknown tag <vew> in a/a.wxml: neither built in nor in its usingComponents',
      'a/a.json: component box → /c/none does not exist',
    ]);
  });
});
