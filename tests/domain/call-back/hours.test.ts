import fc from 'fast-check';
import { mayCall, nextTries } from '#domain/call-back';
import { clockTimeOf, dayOf, HOUR, timeAt } from '#domain/time';

/** 2026-11-23 is a Monday. */
const said = (day: string, time: string): string[] =>
  nextTries(timeAt(day, time)).map(({ choice, at }) => `${choice} ${dayOf(at).slice(8)} ${clockTimeOf(at)}`);

describe('什么时候打电话', () => {
  test.each([
    ['08:59', false],
    ['09:00', true],
    ['19:59', true],
    ['20:00', false],
  ])('%s 打电话：%s', (time, ok) => {
    expect(mayCall(timeAt('2026-11-23', time))).toBe(ok);
  });

  test('上午没打通，可以今天再打，也可以明天或周末', () => {
    expect(said('2026-11-23', '10:10')).toEqual([
      ...['laterToday 23 12:30', 'thisEvening 23 18:30', 'tomorrowMorning 24 10:00', 'tomorrowEvening 24 18:30'],
      'weekend 28 10:00',
    ]);
  });

  test('晚上没打通就是明天，周五的明天上午就是周末', () => {
    expect(said('2026-11-27', '19:00')).toEqual(['tomorrowMorning 28 10:00', 'tomorrowEvening 28 18:30']);
  });

  test('刚好同一个时间只说一次', () => {
    expect(said('2026-11-23', '16:30')).toContain('laterToday 23 18:30');
    expect(said('2026-11-23', '16:30').join()).not.toContain('thisEvening');
  });

  test('总有可选的时间，都在能打电话的钟点，从近到远', () => {
    fc.assert(
      fc.property(fc.integer({ min: timeAt('2026-01-01', '00:00'), max: timeAt('2027-12-31', '23:59') }), (now) => {
        const tries = nextTries(now).map(({ at }) => at);
        expect(tries.length).toBeGreaterThanOrEqual(2);
        expect([...tries].sort((a, b) => a - b)).toEqual(tries);
        expect(new Set(tries).size).toBe(tries.length);
        for (const at of tries) {
          expect(mayCall(at)).toBe(true);
          expect(at).toBeGreaterThanOrEqual(now + 2 * HOUR);
        }
      }),
    );
  });
});
