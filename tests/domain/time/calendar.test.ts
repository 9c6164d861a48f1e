import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  clockTimeOf,
  DAY,
  dayOf,
  daysBetween,
  HOUR,
  MINUTE,
  timeAt,
  weekdayOf,
} from '#domain/time';

const moment = fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2099, 11, 31) });
const day = moment.map(dayOf);
const time = fc
  .record({ h: fc.integer({ min: 0, max: 23 }), m: fc.integer({ min: 0, max: 59 }) })
  .map(({ h, m }) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);

describe('中国的日历', () => {
  test('北京时间零点就是新的一天，与机器时区无关', () => {
    expect(dayOf(Date.UTC(2026, 10, 21, 15, 59, 59, 999))).toBe('2026-11-21');
    expect(dayOf(Date.UTC(2026, 10, 21, 16, 0))).toBe('2026-11-22');
    expect(clockTimeOf(Date.UTC(2026, 10, 21, 16, 5))).toBe('00:05');
    expect(timeAt('2026-11-22', '08:00')).toBe(Date.UTC(2026, 10, 22, 0, 0));
  });

  test('日期和时刻往返不丢一分钟', () => {
    fc.assert(
      fc.property(day, time, (date, hhmm) => {
        const ms = timeAt(date, hhmm);
        expect(dayOf(ms)).toBe(date);
        expect(clockTimeOf(ms)).toBe(hhmm);
      }),
    );
  });

  test('任何时刻都落在自己那一天之内', () => {
    fc.assert(
      fc.property(moment, (ms) => {
        const start = timeAt(dayOf(ms), '00:00');
        expect(ms).toBeGreaterThanOrEqual(start);
        expect(ms).toBeLessThan(start + DAY);
        expect(ms - timeAt(dayOf(ms), clockTimeOf(ms))).toBeLessThan(MINUTE);
      }),
    );
  });

  test('加减天数互逆，天数差等于所加的天数', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, n) => {
        expect(addDays(addDays(date, n), -n)).toBe(date);
        expect(daysBetween(date, addDays(date, n))).toBe(n);
      }),
    );
  });

  test('加月数后日子只会不变或退到月末，且不打乱先后', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 0, max: 720 }), (a, b, n) => {
        const after = addMonths(a, n);
        expect(after.slice(8) <= a.slice(8)).toBe(true);
        const [early, late] = a <= b ? [a, b] : [b, a];
        expect(addMonths(early, n) <= addMonths(late, n)).toBe(true);
      }),
    );
  });

  test('没有对应日的月份取月末', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addMonths('2026-03-15', -4)).toBe('2025-11-15');
  });

  test('星期一是 1，星期日是 7', () => {
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(weekdayOf('2026-11-22')).toBe(7);
  });

  test.each(['2026-02-30', '2026-13-01', '26-01-01', '', '2026/01/01', '2026-1-1'])('不是日子的不收：%s', (date) => {
    expect(() => timeAt(date, '08:00')).toThrow(RangeError);
    expect(() => addDays(date, 1)).toThrow(RangeError);
    expect(() => addMonths(date, 1)).toThrow(RangeError);
  });

  test.each(['24:00', '08:60', '8:00', '', '08:00:00'])('不是时刻的不收：%s', (hhmm) => {
    expect(() => timeAt('2026-11-22', hhmm)).toThrow(RangeError);
  });

  test('一小时是六十分钟，一天是二十四小时', () => {
    expect([MINUTE, HOUR, DAY]).toEqual([60_000, 3_600_000, 86_400_000]);
  });
});
