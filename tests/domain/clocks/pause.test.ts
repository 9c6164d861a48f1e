import fc from 'fast-check';
import {
  clockState,
  nextRing,
  pauseClock,
  resumeClock,
  ring,
  startClock,
  stopClock,
  type Clock,
  type Ring,
} from '#domain/clocks';
import { DAY, HOUR } from '#domain/time';

const START = 1_800_000_000_000;
const SPAN = 24 * HOUR;
const clock = startClock('completion', START, START + SPAN);

describe('时限暂停', () => {
  test('暂停时不响、不超时，恢复后还剩多少就是多少', () => {
    const paused = pauseClock(clock, START + 4 * HOUR);
    expect(clockState(paused, START + 9 * DAY)).toBe('paused');
    expect(nextRing(paused)).toBeNull();
    expect(ring(paused, START + 9 * DAY)).toEqual({ clock: paused, rang: [] });
    const resumed = resumeClock(paused, START + 3 * DAY);
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
    expect(resumeClock(clock, START + HOUR)).toBe(clock);
    const stopped = stopClock(clock, START + HOUR);
    expect(pauseClock(stopped, START + 2 * HOUR)).toBe(stopped);
    expect(resumeClock(stopClock(paused, START + HOUR), START + DAY).stoppedAt).toBe(START + HOUR);
  });

  test('暂停中停下算按时，停多久都不算在里面', () => {
    const stopped = stopClock(pauseClock(clock, START + 23 * HOUR), START + 9 * DAY);
    expect(clockState(stopped, START + 99 * DAY)).toBe('kept');
    expect(stopped.missedAt).toBeNull();
  });

  test('提醒过的恢复后不再提醒，只会升级', () => {
    const warned = ring(clock, clock.warnAt).clock;
    const resumed = resumeClock(pauseClock(warned, clock.warnAt + HOUR), START + 5 * DAY);
    expect(nextRing(resumed)).toBe(resumed.dueAt);
    expect(ring(resumed, resumed.dueAt).rang).toEqual(['escalate']);
  });
});

/** A life of a clock in time order: work for a while, stand still for a while, and so on; the timer looks in now and then. */
interface Stretch {
  readonly work: number;
  readonly pause: number;
}
const stretch: fc.Arbitrary<Stretch> = fc.record({ work: fc.nat(8 * HOUR), pause: fc.nat(5 * DAY) });

interface Lived {
  readonly clock: Clock;
  readonly now: number;
  readonly worked: number;
  readonly rang: readonly Ring[];
}

function live(stretches: readonly Stretch[]): Lived {
  const start: Lived = { clock, now: START, worked: 0, rang: [] };
  return stretches.reduce(({ clock: before, now, worked, rang }, { work, pause }) => {
    const stopAt = now + work;
    const rung = ring(before, stopAt);
    const paused = pauseClock(rung.clock, stopAt);
    const inPause = ring(paused, stopAt + Math.floor(pause / 2));
    // Whatever rings while it stands still had rung without the pause as well: its time was used up before.
    if (paused.pausedAt !== null) expect(inPause.rang).toEqual([]);
    return {
      clock: resumeClock(inPause.clock, stopAt + pause),
      now: stopAt + pause,
      worked: worked + work,
      rang: [...rang, ...rung.rang, ...inPause.rang],
    };
  }, start);
}

describe('暂停的规律', () => {
  test('暂停不丢时间：没用完的，剩下的加上用掉的总是原来的长度', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 8 }), (stretches) => {
        const { clock: after, now, worked } = live(stretches);
        if (worked < SPAN) {
          expect(after.dueAt - now + worked).toBe(SPAN);
          expect(after.missedAt).toBeNull();
        } else expect(clockState(after, now)).toBe('missed');
      }),
    );
  });

  test('按时就是按时：实际用时不到期限的，怎么暂停都不会变成超时', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 8 }), fc.nat(DAY), (stretches, more) => {
        const { clock: after, now, worked } = live(stretches);
        const stopped = stopClock(after, now + more);
        // Once the time was used up in between, the clock could not be paused any more and stays missed.
        if (worked < SPAN) expect(clockState(stopped, now + more)).toBe(worked + more < SPAN ? 'kept' : 'missed');
      }),
    );
  });

  test('暂停再多次，提醒和升级也各至多一次', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
        expect([[], ['warn'], ['escalate'], ['warn', 'escalate']]).toContainEqual(live(stretches).rang);
      }),
    );
  });
});
