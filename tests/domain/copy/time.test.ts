import fc from 'fast-check';
import {
  sayDate,
  sayDay,
  sayDayOf,
  sayDuration,
  sayExact,
  sayLeft,
  sayMoment,
  sayPeriod,
  saySlot,
  saySlotDate,
} from '#domain/copy';
import { addDays, DAY, dayOf, HOUR, MINUTE, timeAt } from '#domain/time';

/** A Tuesday. */
const now = timeAt('2026-11-24', '09:00');

describe('日子和时刻像人说话', () => {
  test.each([
    ['2026-11-23', '昨天'],
    ['2026-11-24', '今天'],
    ['2026-11-25', '明天'],
    ['2026-11-26', '后天'],
    ['2026-11-27', '周五'],
    ['2026-11-29', '周日'],
    ['2026-11-30', '下周一'],
    ['2026-12-01', '12月1日'],
    ['2026-11-22', '前天'],
    ['2026-11-21', '11月21日'],
    ['2026-11-03', '11月3日'],
    ['2027-01-03', '2027年1月3日'],
    ['2025-12-31', '2025年12月31日'],
  ])('%s 说成「%s」', (date, said) => {
    expect(sayDayOf(date, now)).toBe(said);
  });

  test('时刻跟在日子后面，按北京时间', () => {
    expect(sayMoment(timeAt('2026-11-24', '15:20'), now)).toBe('今天 15:20');
    expect(sayMoment(timeAt('2026-11-25', '10:00'), now)).toBe('明天 10:00');
    expect(sayDay(Date.UTC(2026, 10, 24, 16, 0), now)).toBe('明天');
    expect(sayExact(timeAt('2026-11-04', '08:05'))).toBe('2026年11月4日 08:05');
    expect(sayDate('2027-03-01')).toBe('2027年3月1日');
  });

  test('同一天的不同日子不会说成一样', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }), (a, b) => {
        const today = dayOf(now);
        const same = sayDayOf(addDays(today, a), now) === sayDayOf(addDays(today, b), now);
        expect(same).toBe(a === b);
      }),
    );
  });
});

describe('还剩多久', () => {
  test.each([
    [4 * MINUTE, '还有 4 分钟'],
    [4 * MINUTE + 59_000, '还有 4 分钟'],
    [59_000, '还有不到 1 分钟'],
    [90 * MINUTE, '还有 1 小时 30 分钟'],
    [2 * HOUR, '还有 2 小时'],
    [53 * HOUR, '还有 2 天 5 小时'],
    [72 * HOUR, '还有 3 天'],
    [2 * DAY + 5 * MINUTE, '还有 2 天'],
    [0, '刚刚超时'],
    [-30_000, '刚刚超时'],
    [-5 * MINUTE, '已超时 5 分钟'],
    [-2 * HOUR, '已超时 2 小时'],
  ])('%d 毫秒说成「%s」', (ms, said) => {
    expect(sayLeft(ms)).toBe(said);
  });

  test('说出来的时间从不比真有的多', () => {
    const unit: Record<string, number> = { 天: DAY, 小时: HOUR, 分钟: MINUTE };
    fc.assert(
      fc.property(fc.integer({ min: MINUTE, max: 40 * DAY }), (ms) => {
        const said = [...sayDuration(ms).matchAll(/(\d+) (天|小时|分钟)/g)].reduce(
          (sum, [, count, word]) => sum + Number(count) * (unit[word ?? ''] ?? NaN),
          0,
        );
        expect(said).toBeLessThanOrEqual(ms);
        expect(ms - said).toBeLessThan(ms >= DAY ? HOUR : MINUTE);
      }),
    );
  });
});

describe('时段', () => {
  const slot = { date: '2026-11-26', from: '10:00', to: '12:00' };

  test('整点说几点到几点，不是整点说到分', () => {
    expect(sayPeriod({ from: '08:00', to: '10:00' })).toBe('8–10 点');
    expect(sayPeriod({ from: '08:30', to: '10:00' })).toBe('08:30–10:00');
  });

  test('在页面上说后天和周几，写进消息里说日期', () => {
    expect(saySlot(slot, now)).toBe('后天 10–12 点');
    expect(saySlot({ ...slot, date: '2026-11-27' }, now)).toBe('周五 10–12 点');
    expect(saySlotDate(slot)).toBe('11月26日 周四 10–12 点');
  });
});
