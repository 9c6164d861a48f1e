import { measureFunctions, MOST_LOAD_RATIO } from '../../../config/measure/functions';
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

test('云函数的加载时间不超过只含 SDK 的包的 1.2 倍', () => {
  const functions = measureFunctions('dist/cloudfunctions');
  expect(Object.keys(functions).sort()).toEqual([
    ...['case', 'clock', 'community', 'complaint', 'contractor', 'home', 'person'],
    ...['register', 'safety', 'satisfaction', 'settings', 'staff', 'ticket'],
  ]);
  const tooSlow = Object.entries(functions).filter(([, { loadRatio }]) => loadRatio > MOST_LOAD_RATIO);
  expect(tooSlow).toEqual([]);
}, 180_000);
