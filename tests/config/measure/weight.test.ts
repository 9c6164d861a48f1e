import { functionNames } from '../../../config/functions/build';
import { loadRatios, MOST_LOAD_RATIO } from '../../../config/measure/functions';
import { packageBytes } from '../../../config/measure/packages';

const KB = 1024;

describe('小程序包', () => {
  const { main, ...subpackages } = packageBytes('dist/weapp');

  test('主包不超过 700 KB', () => {
    expect(main).toBeGreaterThan(100 * KB);
    expect(main).toBeLessThanOrEqual(700 * KB);
  });

  test.each(Object.entries(subpackages))('分包 %s 不超过 400 KB', (_root, bytes) => {
    expect(bytes).toBeGreaterThan(KB);
    expect(bytes).toBeLessThanOrEqual(400 * KB);
  });

  test('业主、员工、经理各有自己的分包', () => {
    expect(Object.keys(subpackages).sort()).toEqual(['manager', 'owner', 'staff']);
  });
});

test('云函数加载时要运行的代码不超过单独一个 SDK 的 1.2 倍', async () => {
  const ratios = loadRatios('dist/cloudfunctions');
  expect(Object.keys(ratios).sort()).toEqual(await functionNames());
  expect(Object.entries(ratios).filter(([, ratio]) => !(ratio > 0.5 && ratio <= MOST_LOAD_RATIO))).toEqual([]);
}, 60_000);
