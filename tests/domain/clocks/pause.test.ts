import fc from 'fast-check';
import { clockState, nextRing, pauseClock, resumeClock, ring, stopClock, type Clock, type Ring } from '#domain/clocks';
import { DAY, HOUR, timeAt, timeModes, type TimeMode } from '#domain/time';
import { always, started, time } from './support';

const START = 1_800_000_000_000;
const SPAN = 24 * HOUR;
const clock = started('completion', [START, START + SPAN]);

describe('时限暂停', () => {
  test('暂停时不响、不超时，恢复后还剩多少就是多少', () => {
    const paused = pauseClock(clock, START + 4 * HOUR);
    expect(clockState(paused, START + 9 * DAY)).toBe('paused');
    expect(nextRing(paused)).toBeNull();
    expect(ring(paused, START + 9 * DAY)).toEqual({ clock: paused, rang: [] });
    const resumed = resumeClock(paused, START + 3 * DAY, always);
    expect(resumed.dueAt - (START + 3 * DAY)).toBe(20 * HOUR);
    expect(clockState(resumed, START + 3 * DAY)).toBe('running');
  });

  test('已经用完的时间暂停也救不回来', () => {
    expect(pauseClock(clock, clock.dueAt)).toBe(clock);
    expect(clockState(pauseClock(clock, clock.dueAt + HOUR), clock.dueAt + HOUR)).toBe('missed');
    const missed = ring(clock, clock.dueAt).clock;
    expect(pauseClock(missed, clock.dueAt + 1)).toBe(missed);
  });

  test('暂停两次、没暂停就恢复、停了再暂停，都不变', () => {
    const paused = pauseClock(clock, START + HOUR);
    expect(pauseClock(paused, START + 2 * HOUR)).toBe(paused);
    expect(resumeClock(clock, START + HOUR, always)).toBe(clock);
    const stopped = stopClock(clock, START + HOUR);
    expect(pauseClock(stopped, START + 2 * HOUR)).toBe(stopped);
    expect(resumeClock(stopClock(paused, START + HOUR), START + DAY, always).stoppedAt).toBe(START + HOUR);
  });

  test('暂停中停下算按时，停多久都不算在里面', () => {
    const stopped = stopClock(pauseClock(clock, START + 23 * HOUR), START + 9 * DAY);
    expect(clockState(stopped, START + 99 * DAY)).toBe('kept');
    expect(stopped.missedAt).toBeNull();
  });

  test('提醒过的恢复后不再提醒，只会升级', () => {
    const warned = ring(clock, clock.warnAt).clock;
    const resumed = resumeClock(pauseClock(warned, clock.warnAt + HOUR), START + 5 * DAY, always);
    expect(nextRing(resumed)).toBe(resumed.dueAt);
    expect(ring(resumed, resumed.dueAt).rang).toEqual(['escalate']);
    expect(resumed.raiseAt - resumed.dueAt).toBe(clock.raiseAt - clock.dueAt);
  });
});

describe('工作时间里的暂停', () => {
  const pace = { time, mode: 'workdays' } as const;
  const at = (day: string, hour: string): number => timeAt(day, hour);

  test('春节前挂起，节后恢复，节前剩多少还是多少，放假不算', () => {
    // 2026: Friday 13 February and Saturday 14 February (made up) are worked, the festival ends on the 23rd.
    const from = at('2026-02-12', '12:00');
    const going = started('completion', [from, time.add(from, 48 * HOUR, 'workdays')], pace);
    expect(going.dueAt).toBe(at('2026-02-14', '12:00'));
    const paused = pauseClock(going, at('2026-02-13', '12:00'));
    const resumed = resumeClock(paused, at('2026-02-20', '09:00'), pace);
    expect(resumed.dueAt).toBe(at('2026-02-25', '00:00'));
    expect(resumed.warnAt).toBe(at('2026-02-24', '14:24'));
    expect(resumed.raiseAt).toBe(at('2026-02-26', '00:00'));
  });

  test('还没到上门时间就挂起的，上门以后的时间一分不多一分不少', () => {
    const slot = at('2026-03-11', '10:00');
    const booked = started('completion', [slot, slot + 24 * HOUR], pace);
    const paused = pauseClock(booked, at('2026-03-10', '09:00'));
    const later = at('2026-03-17', '14:00');
    expect(resumeClock(paused, later, pace)).toMatchObject({ dueAt: later + 24 * HOUR, pausedAt: null });
  });
});

/** A life of a clock in time order: work for a while, stand still for a while, and so on; the timer looks in now and then. */
interface Stretch {
  readonly work: number;
  readonly pause: number;
}
const stretch: fc.Arbitrary<Stretch> = fc.record({ work: fc.nat(8 * HOUR), pause: fc.nat(5 * DAY) });

/** Any length of time, over nights, weekends and the Spring Festival of 2026. */
const life = fc.record({
  start: fc.nat(40 * DAY).map((ms) => timeAt('2026-01-25', '00:00') + ms),
  mode: fc.constantFrom(...timeModes),
  stretches: fc.array(stretch, { maxLength: 8 }),
});

interface Lived {
  readonly clock: Clock;
  readonly now: number;
  readonly worked: number;
  readonly rang: readonly Ring[];
}

/** `worked` is counted as the mode counts. */
function live({ start, mode, stretches }: { start: number; mode: TimeMode; stretches: readonly Stretch[] }): Lived {
  const pace = { time, mode };
  const born = started('completion', [start, time.add(start, SPAN, mode)], pace);
  return stretches.reduce<Lived>(
    ({ clock: before, now, worked, rang }, { work, pause }) => {
      const stopAt = now + work;
      const rung = ring(before, stopAt);
      const paused = pauseClock(rung.clock, stopAt);
      const inPause = ring(paused, stopAt + Math.floor(pause / 2));
      // Whatever rings while it stands still had rung without the pause as well: its time was used up before.
      if (paused.pausedAt !== null) expect(inPause.rang).toEqual([]);
      return {
        clock: resumeClock(inPause.clock, stopAt + pause, pace),
        now: stopAt + pause,
        worked: worked + time.between(now, stopAt, mode),
        rang: [...rang, ...rung.rang, ...inPause.rang],
      };
    },
    { clock: born, now: start, worked: 0, rang: [] },
  );
}

describe('暂停的规律', () => {
  test('暂停不丢时间：没用完的，剩下的加上用掉的总是原来的长度，按工作时间算', () => {
    fc.assert(
      fc.property(life, (lived) => {
        const { clock: after, now, worked } = live(lived);
        if (worked < SPAN) {
          expect(time.between(now, after.dueAt, lived.mode) + worked).toBe(SPAN);
          expect(time.between(after.dueAt, after.raiseAt, lived.mode)).toBe(SPAN / 2);
          expect(after.missedAt).toBeNull();
        } else expect(clockState(after, now)).toBe('missed');
      }),
    );
  });

  test('按时就是按时：实际用时不到期限的，怎么暂停都不会变成超时', () => {
    fc.assert(
      fc.property(life, fc.nat(DAY), (lived, more) => {
        const { clock: after, now, worked } = live(lived);
        const stopped = stopClock(after, now + more);
        // Once the time was used up in between, the clock could not be paused any more and stays missed.
        if (worked >= SPAN) return;
        const used = worked + time.between(now, now + more, lived.mode);
        expect(clockState(stopped, now + more)).toBe(used < SPAN ? 'kept' : 'missed');
      }),
    );
  });

  test('暂停再多次，三样也各至多一次', () => {
    fc.assert(
      fc.property(life, (lived) => {
        const { rang } = live(lived);
        expect(new Set(rang).size).toBe(rang.length);
        expect([...rang].sort(byRung)).toEqual(rang);
      }),
    );
  });
});

const rungs: readonly Ring[] = ['warn', 'escalate', 'raise'];
const byRung = (a: Ring, b: Ring): number => rungs.indexOf(a) - rungs.indexOf(b);
