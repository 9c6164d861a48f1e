import fc from 'fast-check';
import { isOpenDay, workingTime } from '#domain/calendar';
import { defaultCalendar, type CalendarSettings } from '#domain/settings';
import { addDays, clockTimeOf, DAY, dayOf, HOUR, MINUTE, timeAt, timeModes, type TimeMode } from '#domain/time';

const time = workingTime(defaultCalendar);
const at = (moment: string): number => timeAt(moment.slice(0, 10), moment.slice(11));
const say = (ms: number): string => `${dayOf(ms)} ${clockTimeOf(ms)}`;

describe('工作时间', () => {
  test.each<[string, number, TimeMode, string]>([
    // 2026: Saturday 14 February is worked, 15 to 23 February the festival, Saturday 28 February is worked.
    ['2026-02-13 17:00', 24 * HOUR, 'workdays', '2026-02-14 17:00'],
    ['2026-02-14 17:00', 24 * HOUR, 'workdays', '2026-02-24 17:00'],
    ['2026-02-14 17:00', 2 * HOUR, 'workingHours', '2026-02-24 09:00'],
    ['2026-02-17 12:00', HOUR, 'workdays', '2026-02-24 01:00'],
    ['2026-02-27 17:00', 3 * HOUR, 'workingHours', '2026-02-28 10:00'],
    ['2026-02-17 12:00', HOUR, 'always', '2026-02-17 13:00'],
    // 2026: Sunday 20 September is worked, 1 to 7 October the festival, Saturday 10 October is worked.
    ['2026-09-18 16:00', 4 * HOUR, 'workingHours', '2026-09-20 10:00'],
    ['2026-09-30 12:00', 24 * HOUR, 'workdays', '2026-10-08 12:00'],
    ['2026-10-09 18:00', 10 * HOUR, 'workingHours', '2026-10-10 18:00'],
    // 2025: Sunday 26 January is worked, 28 January to 4 February the festival, 1 to 8 October with Mid-autumn.
    ['2025-01-26 18:00', 10 * HOUR, 'workingHours', '2025-01-27 18:00'],
    ['2025-01-27 18:00', HOUR, 'workingHours', '2025-02-05 09:00'],
    ['2025-09-30 20:00', 8 * HOUR, 'workdays', '2025-10-09 04:00'],
    // A night and a weekend.
    ['2026-03-13 20:00', HOUR, 'workingHours', '2026-03-16 09:00'],
    ['2026-03-13 20:00', 10 * HOUR, 'workingHours', '2026-03-16 18:00'],
  ])('从 %s 起 %d 毫秒（%s）到 %s', (from, ms, mode, to) => {
    expect(say(time.add(at(from), ms, mode))).toBe(to);
    expect(time.between(at(from), at(to), mode)).toBe(ms);
  });

  test('没有时间要过，就是现在，休息日也一样', () => {
    for (const mode of timeModes) expect(time.add(at('2026-02-17 12:00'), 0, mode)).toBe(at('2026-02-17 12:00'));
  });

  test('中午休息的小区中午不计时，写重叠了的只算一次', () => {
    const hours = [
      { from: '13:30', to: '18:00' },
      { from: '08:00', to: '12:00' },
      { from: '14:00', to: '17:00' },
    ];
    const noon = workingTime({ ...defaultCalendar, hours });
    expect(say(noon.add(at('2026-03-09 11:00'), 2 * HOUR, 'workingHours'))).toBe('2026-03-09 14:30');
    expect(noon.between(at('2026-03-09 00:00'), at('2026-03-10 00:00'), 'workingHours')).toBe(8.5 * HOUR);
  });

  test('不能往回走，也不能没有上班时间', () => {
    expect(() => time.add(at('2026-03-09 11:00'), -1, 'workdays')).toThrow(RangeError);
    expect(() => workingTime({ ...defaultCalendar, hours: [] })).toThrow(RangeError);
  });
});

const FIRST = '2025-12-20';
const minute = fc.nat(120 * 24 * 60).map((n) => timeAt(FIRST, '00:00') + n * MINUTE);
const moment = fc.nat(120 * DAY).map((n) => timeAt(FIRST, '00:00') + n);
const length = fc.nat(12 * DAY);
const mode = fc.constantFrom(...timeModes);
const day = fc.nat(110).map((n) => addDays(FIRST, n));
const hourPairs = fc
  .uniqueArray(fc.integer({ min: 0, max: 47 }), { minLength: 2, maxLength: 6 })
  .map((halves) => halves.sort((a, b) => a - b).map((half) => clockTimeOf(timeAt(FIRST, '00:00') + half * 30 * MINUTE)))
  .map((times) =>
    Array.from({ length: Math.floor(times.length / 2) }, (_, n) => ({
      from: times[2 * n] ?? '',
      to: times[2 * n + 1] ?? '',
    })),
  );
const calendar: fc.Arbitrary<CalendarSettings> = fc.record({
  hours: hourPairs,
  workdaysOnly: fc.boolean(),
  closedDays: fc.array(
    fc.tuple(day, fc.nat(9)).map(([from, n]) => ({ from, to: addDays(from, n), name: '停工' })),
    { maxLength: 3 },
  ),
  openDays: fc.array(day, { maxLength: 3 }),
});

/** The slow and obvious way: minute by minute. */
function walked(settings: CalendarSettings, [from, to]: readonly [number, number], how: TimeMode): number {
  let passed = 0;
  for (let now = from; now < to; now += MINUTE) {
    const clock = clockTimeOf(now);
    const atWork = settings.hours.some((period) => period.from <= clock && clock < period.to);
    const open = how === 'always' || isOpenDay(dayOf(now), settings);
    if (open && (how !== 'workingHours' || atWork)) passed += MINUTE;
  }
  return passed;
}

describe('工作时间的规律', () => {
  test('加上去再量，正好是加的那么多', () => {
    fc.assert(
      fc.property(calendar, moment, length, mode, (settings, from, ms, how) => {
        const own = workingTime(settings);
        expect(own.between(from, own.add(from, ms, how), how)).toBe(ms);
      }),
    );
  });

  test('量出来再加回去，回到原处：原处在上班时间里', () => {
    fc.assert(
      fc.property(calendar, moment, moment, mode, (settings, a, b, how) => {
        const own = workingTime(settings);
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        // In working time: the last millisecond counted.
        fc.pre(to === from || own.between(to - 1, to, how) === 1);
        expect(own.add(from, own.between(from, to, how), how)).toBe(to);
      }),
    );
  });

  test('给的时间越多，到得越晚；开始得越晚，到得也不会更早', () => {
    fc.assert(
      fc.property(
        calendar,
        fc.tuple(moment, moment),
        fc.tuple(length, length),
        mode,
        (settings, starts, lengths, how) => {
          const own = workingTime(settings);
          const [early, late] = [Math.min(...starts), Math.max(...starts)];
          const [short, long] = [Math.min(...lengths), Math.max(...lengths)];
          if (short < long) expect(own.add(early, short, how)).toBeLessThan(own.add(early, long, how));
          expect(own.add(early, short, how)).toBeLessThanOrEqual(own.add(late, short, how));
        },
      ),
    );
  });

  test('分两段加等于一次加；分两段量等于一次量；倒着量是负的', () => {
    fc.assert(
      fc.property(
        calendar,
        fc.tuple(moment, moment, moment),
        fc.tuple(length, length),
        mode,
        (settings, moments, [x, y], how) => {
          const own = workingTime(settings);
          const [a, b, c] = moments;
          expect(own.add(own.add(a, x, how), y, how)).toBe(own.add(a, x + y, how));
          expect(own.between(a, b, how) + own.between(b, c, how)).toBe(own.between(a, c, how));
          expect(own.between(b, a, how) + own.between(a, b, how)).toBe(0);
        },
      ),
    );
  });

  test('与一分钟一分钟数出来的一样', () => {
    fc.assert(
      fc.property(calendar, minute, fc.nat(8 * 24 * 60), mode, (settings, from, minutes, how) => {
        const to = from + minutes * MINUTE;
        expect(workingTime(settings).between(from, to, how)).toBe(walked(settings, [from, to], how));
      }),
      { numRuns: 20 },
    );
  });
});
