import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { functionNames } from '../../../config/functions/build';
import { loadRatios, MOST_LOAD_RATIO } from '../../../config/measure/functions';
import { packageBytes, packageLimit } from '../../../config/measure/packages';

const KB = 1024;

describe('小程序包', () => {
  const bytes = packageBytes('dist/weapp');

  test.each(Object.entries(bytes))('%s 不超过它的上限', (root, size) => {
    expect(size).toBeGreaterThan(KB);
    expect(size).toBeLessThanOrEqual(packageLimit(root));
  });

  /** What echarts writes on its objects; no build shortens it. */
  const mark = '__ec_';

  test('图表库只在经理的分包里', () => {
    const scripts = (folder: string): string[] =>
      readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
        .map((entry) => path.join(entry.parentPath, entry.name));
    const withCharts = scripts('dist/weapp').filter((file) => readFileSync(file, 'utf8').includes(mark));
    expect(withCharts.length).toBeGreaterThan(0);
    expect(withCharts.filter((file) => !file.startsWith(path.join('dist/weapp', 'manager')))).toEqual([]);
  });

  test('业主、员工、经理各有自己的分包', () => {
    expect(Object.keys(bytes).sort()).toEqual(['main', 'manager', 'owner', 'staff']);
  });
});

test('云函数加载时要运行的代码不超过单独一个 SDK 的 1.2 倍', async () => {
  const ratios = loadRatios('dist/cloudfunctions');
  expect(Object.keys(ratios).sort()).toEqual(await functionNames());
  expect(Object.entries(ratios).filter(([, ratio]) => !(ratio > 0.5 && ratio <= MOST_LOAD_RATIO))).toEqual([]);
}, 60_000);
