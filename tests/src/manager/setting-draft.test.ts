import { changesBetween, defaultSettings, settingFacts, type SettingFact } from '#domain/settings';
import { problemAt, settingsWith, shownAt, typedWith, type Typed } from '../../../src/manager/setting/draft';
import { factsOf, groupsOf, ruleScreens } from '../../../src/manager/setting/screens';

const factAt = (path: string): SettingFact => {
  const found = settingFacts.find((fact) => fact.path === path);
  if (found === undefined) throw new Error(`no fact at ${path}`);
  return found;
};
const put = (typed: Typed, path: string, value: unknown): Typed =>
  typedWith(defaultSettings, typed, { fact: factAt(path), value });

test('每一项规定都在一个页面上，而且只在一个页面上', () => {
  const shown = ruleScreens.flatMap((screen) => factsOf(screen).map(({ path }) => path));
  expect([...shown].sort()).toEqual(settingFacts.map(({ path }) => path).sort());
});

test('分组不丢也不重', () => {
  for (const screen of ruleScreens) {
    const facts = factsOf(screen);
    expect(facts.length).toBeGreaterThan(0);
    expect(groupsOf(facts).flatMap((group) => group.facts)).toHaveLength(facts.length);
  }
});

test('改回原来的样子，就不再算改过', () => {
  const once = put({}, 'handOverMinutes', '15');
  expect(once).toEqual({ handOverMinutes: '15' });
  expect(shownAt(defaultSettings, once, factAt('handOverMinutes'))).toBe('15');
  expect(put(once, 'handOverMinutes', '10')).toEqual({});
});

test('写错的不清掉，说出问题，也不会混进要保存的规定', () => {
  const typed = put({}, 'handOverMinutes', '999');
  expect(problemAt(defaultSettings, typed, factAt('handOverMinutes'))).toContain('1 到 240');
  expect(shownAt(defaultSettings, typed, factAt('handOverMinutes'))).toBe('999');
  expect(settingsWith(defaultSettings, typed, settingFacts).handOverMinutes).toBe(10);
});

test('别人同时改了别的，保存时两边都在', () => {
  const typed = put({}, 'answerHours', '48');
  const theirs = { ...defaultSettings, handOverMinutes: 20 };
  const next = settingsWith(theirs, typed, settingFacts);
  expect(next).toEqual({ ...defaultSettings, handOverMinutes: 20, answerHours: 48 });
  expect(changesBetween(theirs, next)).toEqual([{ path: 'answerHours', from: '72', to: '48' }]);
});

test('保修期只改月数，种类不变', () => {
  const next = settingsWith(defaultSettings, put({}, 'warranty.roof.contractor.months', '96'), settingFacts);
  expect(next.warranty.roof.contractor).toEqual({ kind: 'months', months: 96 });
  const wrong = put({}, 'warranty.roof.contractor.months', '12');
  expect(problemAt(defaultSettings, wrong, factAt('warranty.roof.contractor.months'))).not.toBeNull();
});

test('最低价高于最高价时，两头都说', () => {
  const typed = put({}, 'priceRanges.wall.from', '900');
  for (const end of ['from', 'to']) {
    expect(problemAt(defaultSettings, typed, factAt(`priceRanges.wall.${end}`))).toContain('最低价');
  }
  expect(problemAt(defaultSettings, typed, factAt('priceRanges.floor.from'))).toBeNull();
});

test.each([
  ['slots.periods', [{ from: '10:00', to: '09:00' }], '晚于'],
  [
    'slots.periods',
    [
      { from: '08:00', to: '10:00' },
      { from: '09:00', to: '11:00' },
    ],
    '重叠',
  ],
  ['calendar.hours', [], '至少'],
  ['partsOffered', [], '至少'],
  ['messageTexts', { accepted: '{老师}已接单' }, '填空'],
])('%s 写成 %j 时说得出哪里不对', (path, value, words) => {
  const typed = put({}, path, value);
  expect(problemAt(defaultSettings, typed, factAt(path))).toContain(words);
});

test('单独一个工种可以和大家一样，也可以不接受预约', () => {
  const fact = factAt('slots.tradePeriods.gas');
  expect(problemAt(defaultSettings, {}, fact)).toBeNull();
  expect(problemAt(defaultSettings, put({}, fact.path, []), fact)).toBeNull();
});
