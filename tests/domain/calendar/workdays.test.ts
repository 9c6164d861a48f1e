import fc from 'fast-check';
import { isOfficeDay, isOpenDay } from '#domain/calendar';
import { defaultCalendar } from '#domain/settings';
import { addDays, weekdayOf } from '#domain/time';

/** Days from one to another, both included. */
const days = (from: string, count: number): string[] => Array.from({ length: count }, (_, n) => addDays(from, n));

describe('国家规定的上班日', () => {
  // 国务院办公厅关于2025年、2026年部分节假日安排的通知.
  test.each([
    ['2025 春节', '2025-01-28', 8],
    ['2025 国庆中秋', '2025-10-01', 8],
    ['2026 春节', '2026-02-15', 9],
    ['2026 国庆', '2026-10-01', 7],
  ])('%s放假', (_, from, count) => {
    for (const day of days(from, count)) expect([day, isOfficeDay(day)]).toEqual([day, false]);
    expect(isOfficeDay(addDays(from, count))).toBe(weekdayOf(addDays(from, count)) < 6);
  });

  test.each([
    '2025-01-26',
    '2025-02-08',
    '2025-09-28',
    '2025-10-11',
    '2026-02-14',
    '2026-02-28',
    '2026-09-20',
    '2026-10-10',
  ])('%s 是周末，调休上班', (day) => {
    expect(weekdayOf(day)).toBeGreaterThanOrEqual(6);
    expect(isOfficeDay(day)).toBe(true);
  });

  test('平常的日子周一到周五上班', () => {
    expect(days('2026-03-09', 7).map(isOfficeDay)).toEqual([true, true, true, true, true, false, false]);
  });

  test('还没有安排的年份只知道是星期几', () => {
    for (const day of days('2050-01-24', 14)) expect(isOfficeDay(day)).toBe(weekdayOf(day) <= 5);
  });
});

describe('小区自己的上班日', () => {
  test('另外的休息日和上班日先于国家规定，上班日最先', () => {
    const own = {
      ...defaultCalendar,
      closedDays: [{ from: '2026-02-09', to: '2026-02-14', name: '春节加放' }],
      openDays: ['2026-02-10', '2026-02-17'],
    };
    expect(days('2026-02-09', 9).filter((day) => isOpenDay(day, own))).toEqual(['2026-02-10', '2026-02-17']);
  });

  test('天天上班的小区只休自己说的日子', () => {
    const every = {
      ...defaultCalendar,
      workdaysOnly: false,
      closedDays: [{ from: '2026-02-16', to: '2026-02-18', name: '春节' }],
    };
    expect(days('2026-02-14', 7).filter((day) => !isOpenDay(day, every))).toEqual([
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
    ]);
  });

  test('说了上班就上班，不管还说了什么', () => {
    const day = fc.integer({ min: 0, max: 1500 }).map((n) => addDays('2024-01-01', n));
    fc.assert(
      fc.property(day, day, day, fc.boolean(), (asked, from, to, workdaysOnly) => {
        const closedDays = [{ from, to, name: '停工' }];
        const calendar = { ...defaultCalendar, workdaysOnly, closedDays };
        expect(isOpenDay(asked, { ...calendar, openDays: [asked] })).toBe(true);
        if (from <= asked && asked <= to) expect(isOpenDay(asked, calendar)).toBe(false);
      }),
    );
  });
});
