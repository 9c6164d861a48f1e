import * as v from 'valibot';
import { communitySettings } from '../../../domain/contract/community-settings';
import { defaultSettings, limitsOf, settingFacts, withSetting } from '#domain/settings';

const takes = (path: string, value: unknown): boolean =>
  v.is(communitySettings, withSetting(defaultSettings, path, value));

describe('经理存得进去的设置', () => {
  test('默认的存得进去，存进去不变样', () => {
    expect(v.parse(communitySettings, defaultSettings)).toEqual(defaultSettings);
  });

  test('每个数：最小和最大可以，再过一点不行，不是整数也不行', () => {
    // A price range has two ends that go together: tested below.
    const facts = settingFacts.filter(({ kind, path }) => kind === 'number' && !path.startsWith('priceRanges.'));
    for (const { path } of facts) {
      const { min, max, unit } = limitsOf(path);
      const bit = unit === 'share' ? 0.001 : 1;
      expect([path, takes(path, min), takes(path, max)]).toEqual([path, true, true]);
      expect([path, takes(path, min - bit), takes(path, max + bit)]).toEqual([path, false, false]);
      expect([path, takes(path, (min + max) / 2 + 0.25)]).toEqual([
        path,
        unit === 'share' && (min + max) / 2 + 0.25 <= max,
      ]);
      expect([path, takes(path, String(min)), takes(path, null)]).toEqual([path, false, false]);
    }
  });

  test.each<[string, unknown, boolean]>([
    ['priceRanges.wall', { from: 100, to: 100 }, true],
    ['priceRanges.wall', { from: 101, to: 100 }, false],
    ['priceRanges.wall', { from: -1, to: 100 }, false],
    ['calendar.hours', [], false],
    [
      'calendar.hours',
      [
        { from: '08:00', to: '12:00' },
        { from: '12:00', to: '18:00' },
      ],
      true,
    ],
    [
      'calendar.hours',
      [
        { from: '08:00', to: '12:00' },
        { from: '11:30', to: '18:00' },
      ],
      false,
    ],
    [
      'calendar.hours',
      [
        { from: '14:00', to: '18:00' },
        { from: '08:00', to: '12:00' },
      ],
      false,
    ],
    ['calendar.hours', [{ from: '18:00', to: '08:00' }], false],
    ['calendar.hours', [{ from: '8:00', to: '18:00' }], false],
    ['calendar.closedDays', [{ from: '2026-02-15', to: '2026-02-15', name: '春节' }], true],
    ['calendar.closedDays', [{ from: '2026-02-15', to: '2026-02-14', name: '春节' }], false],
    ['calendar.closedDays', [{ from: '2026-02-30', to: '2026-03-01', name: '春节' }], false],
    ['calendar.openDays', ['2026-02-14'], true],
    ['calendar.openDays', Array.from({ length: 61 }, () => '2026-02-14'), false],
    ['slots.tradePeriods.gas', [], true],
    ['slots.tradePeriods.gas', [{ from: '09:00', to: '11:00' }], true],
    ['slots.closures', [{ from: '2026-02-15', to: '2026-02-16', trades: null, name: '停水' }], true],
    ['slots.closures', [{ from: '2026-02-15', to: '2026-02-16', trades: [], name: '停水' }], false],
    ['slots.closures', [{ from: '2026-02-15', to: '2026-02-16', trades: ['magic'], name: '停水' }], false],
    ['partsOffered', [], false],
    ['keyWorks', [], true],
    ['keyWorks', ['moat'], false],
    ['sensitivity', [{ place: null, part: 'lamp', symptom: null, sensitivity: 'B' }], true],
    ['sensitivity', [{ place: null, part: 'lamp', symptom: null, sensitivity: 'D' }], false],
    ['complaint.dailyAt', '07:30', true],
    ['complaint.dailyAt', '7:30', false],
    ['complaint.dailyAt', '24:00', false],
    ['clockTime.completion', 'workingHours', true],
    ['clockTime.completion', 'never', false],
    ['messageTexts', { accepted: '{师傅}接单了' }, true],
    ['messageTexts', { accepted: '{谁}接单了' }, false],
    ['messageTexts', { accepted: '' }, false],
    ['messageTexts', { accepted: '好'.repeat(201) }, false],
    ['messageTexts', { magic: '好' }, false],
    ['warranty.structure.contractor', { kind: 'months', months: 120 }, false],
    ['warranty.roof.contractor', { kind: 'months', months: 59 }, false],
    ['warranty.roof.contractor', { kind: 'months', months: 96 }, true],
    ['warranty.roof.contractor', { kind: 'designLife' }, false],
    ['warranty.roof.contractor', null, false],
    ['warranty.heating.contractor', { kind: 'heatingSeasons', seasons: 3 }, true],
    ['warranty.electrical.developer', { kind: 'months', months: 12 }, false],
    ['slots.somethingElse', 1, false],
  ])('%s 是 %j：%s', (path, value, ok) => {
    expect(takes(path, value)).toBe(ok);
  });
});
