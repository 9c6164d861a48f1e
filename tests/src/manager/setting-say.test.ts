import { changesBetween, defaultSettings, settingFacts, type CommunitySettings } from '#domain/settings';
import { sayChange } from '../../../src/manager/setting/say';

const said = (after: Partial<CommunitySettings>): string[] =>
  changesBetween(defaultSettings, { ...defaultSettings, ...after }).map((change) => {
    const { label, from, to } = sayChange(change);
    return `${label}：${from} → ${to}`;
  });

test('数字带着单位说', () => {
  expect(said({ handOverMinutes: 15 })).toEqual(['多久内要有人接单：10 分钟 → 15 分钟']);
  expect(said({ warnShare: 0.75 })).toEqual([expect.stringContaining('80% → 75%')]);
  const priceRanges = { ...defaultSettings.priceRanges, wall: { from: 8000, to: 70_000 } };
  expect(said({ priceRanges })).toEqual(['墙面 最高：¥600.00 → ¥700.00']);
});

test('时段、日子、部位和规定说成话', () => {
  const { slots, calendar } = defaultSettings;
  const gas = { ...slots.tradePeriods, gas: [] };
  expect(said({ slots: { ...slots, tradePeriods: gas } })).toEqual(['燃气：和大家一样 → 不接受预约']);
  const closures = [{ from: '2026-12-24', to: '2026-12-26', trades: ['gas'] as const, name: '检修' }];
  expect(said({ slots: { ...slots, closures } })).toEqual([
    '停约的日子：没有 → 2026年12月24日 到 2026年12月26日 燃气（检修）',
  ]);
  expect(said({ calendar: { ...calendar, workdaysOnly: false } })).toEqual([expect.stringContaining('是 → 否')]);
  expect(said({ calendar: { ...calendar, openDays: ['2026-12-05'] } })).toEqual([
    expect.stringContaining('没有 → 2026年12月5日'),
  ]);
  expect(said({ keyWorks: ['roof'] })).toEqual([expect.stringMatching(/防水层.* → 屋面$/)]);
  const sensitivity = [{ place: 'kitchen', part: null, symptom: 'leak', sensitivity: 'A' }] as const;
  expect(said({ sensitivity })).toEqual([expect.stringContaining('没有 → 厨房 · 渗漏 → 紧急')]);
});

test('自己写的消息，用消息的标题说', () => {
  expect(said({ messageTexts: { accepted: '{师傅}来了' } })).toEqual(['维修人员已接单：系统的文字 → “{师傅}来了”']);
});

test('每一项规定都有名字，改成什么都说得出来，不会露出内部的写法', () => {
  for (const { path, kind } of settingFacts) {
    if (kind === 'texts') continue;
    expect(sayChange({ path, from: 'null', to: 'null' }).label).not.toMatch(/[a-z]{3}/i);
  }
});

test('以后改了名字的旧记录，照原样说，不出错', () => {
  expect(sayChange({ path: 'old.rule', from: '1', to: '2' })).toEqual({ label: 'old.rule', from: '1', to: '2' });
});
