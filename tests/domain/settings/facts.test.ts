import {
  changesBetween,
  defaultSettings,
  limitsOf,
  settingAt,
  settingFacts,
  settingGroups,
  settingSections,
  settingUnits,
  withSetting,
} from '#domain/settings';

/** Every path to something that is not an object, as the settings have it. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]];
  const entries = Object.entries(value);
  return entries.length === 0
    ? [[path, value]]
    : entries.flatMap(([key, below]) => leaves(below, path === '' ? key : `${path}.${key}`));
}

const paths = settingFacts.map(({ path }) => path);
const numbers = leaves(defaultSettings).filter(([, value]) => typeof value === 'number');

describe('可以设的每一项', () => {
  test('每个数都写着最小和最大，默认的在中间，没有多写的', () => {
    const facts = settingFacts.filter(({ kind }) => kind === 'number');
    expect(new Set(numbers.map(([path]) => path))).toEqual(new Set(facts.map(({ path }) => path)));
    for (const [path, value] of numbers) {
      const { min, max, unit } = limitsOf(path);
      expect([path, (value as number) >= min && (value as number) <= max]).toEqual([path, true]);
      if (unit !== 'share') expect([path, Number.isInteger(value)]).toEqual([path, true]);
    }
  });

  test('每个数都有单位', () => {
    for (const [path] of numbers) expect([path, settingUnits.includes(limitsOf(path).unit)]).toEqual([path, true]);
  });

  test('不是数的也都列着', () => {
    const others = leaves(defaultSettings).filter(
      ([path, value]) => typeof value !== 'number' && !path.startsWith('warranty.'),
    );
    expect(new Set(others.map(([path]) => path))).toEqual(
      new Set(settingFacts.filter(({ kind }) => kind !== 'number').map(({ path }) => path)),
    );
  });

  test('同一项不列两次，页和组都用得上', () => {
    expect(new Set(paths).size).toBe(paths.length);
    expect(new Set(settingFacts.map(({ section }) => section))).toEqual(new Set(settingSections));
    expect(new Set(settingFacts.map(({ group }) => group))).toEqual(new Set(settingGroups));
  });

  test('保修期限最少就是法定的，只能多不能少', () => {
    expect(limitsOf('warranty.roof.contractor.months')).toMatchObject({ min: 60, unit: 'months' });
    expect(limitsOf('warranty.heating.contractor.seasons')).toMatchObject({ min: 2, unit: 'seasons' });
    expect(() => limitsOf('warranty.structure.contractor.months')).toThrow(RangeError);
  });
});

describe('改设置', () => {
  test('读到的就是写进去的，别的都不动', () => {
    for (const path of paths) {
      const before = settingAt(defaultSettings, path);
      const after = withSetting(defaultSettings, path, '改过');
      expect(settingAt(after, path)).toBe('改过');
      expect(changesBetween(defaultSettings, after)).toEqual([{ path, from: JSON.stringify(before), to: '"改过"' }]);
      expect(withSetting(after, path, before)).toEqual(defaultSettings);
    }
  });

  test('没改就没有改动，列表算一项，少了的说没有', () => {
    expect(changesBetween(defaultSettings, defaultSettings)).toEqual([]);
    const after = withSetting(withSetting(defaultSettings, 'keyWorks', ['gas']), 'messageTexts.accepted', '好');
    expect(changesBetween(defaultSettings, after)).toEqual([
      { path: 'keyWorks', from: '["waterproofing","roof","exteriorWall"]', to: '["gas"]' },
      { path: 'messageTexts.accepted', from: 'null', to: '"好"' },
    ]);
    expect(changesBetween(after, defaultSettings)).toContainEqual({
      path: 'messageTexts.accepted',
      from: '"好"',
      to: 'null',
    });
  });

  test('没有的地方读不到东西', () => {
    expect(settingAt(defaultSettings, 'handOverMinutes.nothing')).toBeUndefined();
  });
});
