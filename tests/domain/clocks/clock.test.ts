import fc from 'fast-check';
import { clockState, nextRing, ring, startClock, stopClock, type Clock, type Ring } from '#domain/clocks';
import { MINUTE } from '#domain/time';

const START = 1_800_000_000_000;
const clock = startClock('handOver', START, START + 10 * MINUTE);

describe('时限', () => {
  test('用到八成提醒，用完升级', () => {
    expect(clock).toMatchObject({ warnAt: START + 8 * MINUTE, dueAt: START + 10 * MINUTE, stoppedAt: null });
    expect(nextRing(clock)).toBe(START + 8 * MINUTE);
    const warned = ring(clock, START + 8 * MINUTE);
    expect(warned.rang).toEqual(['warn']);
    expect(nextRing(warned.clock)).toBe(clock.dueAt);
    const missed = ring(warned.clock, clock.dueAt);
    expect(missed.rang).toEqual(['escalate']);
    expect(nextRing(missed.clock)).toBeNull();
  });

  test('定时器来晚了只升级，不再提醒', () => {
    const late = ring(clock, START + 60 * MINUTE);
    expect(late.rang).toEqual(['escalate']);
    expect(late.clock).toMatchObject({ warnedAt: null, missedAt: clock.dueAt });
  });

  test('按时停下就是按时，晚停的永远算超时', () => {
    expect(clockState(stopClock(clock, clock.dueAt - 1), START)).toBe('kept');
    expect(clockState(stopClock(clock, clock.dueAt), START)).toBe('missed');
    expect(stopClock(clock, clock.dueAt + 5).missedAt).toBe(clock.dueAt);
  });

  test('停过的不能再停一次改时间', () => {
    const stopped = stopClock(clock, START + 1);
    expect(stopClock(stopped, START + 99 * MINUTE)).toBe(stopped);
  });

  test('停下以后不再响', () => {
    const stopped = stopClock(clock, START + 9 * MINUTE);
    expect(nextRing(stopped)).toBeNull();
    expect(ring(stopped, START + 99 * MINUTE)).toEqual({ clock: stopped, rang: [] });
  });

  test('状态依次是计时中、即将超时、已超时', () => {
    const at = (minutes: number) => clockState(clock, START + minutes * MINUTE);
    expect([at(0), at(7.9), at(8), at(9.9), at(10), at(500)]).toEqual([
      'running',
      'running',
      'warned',
      'warned',
      'missed',
      'missed',
    ]);
  });

  test('一开始就到期的马上升级', () => {
    const dead = startClock('arrival', START, START - MINUTE);
    expect(ring(dead, START).rang).toEqual(['escalate']);
  });
});

type Step = { readonly do: 'ring' | 'stop'; readonly at: number };
const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom('ring' as const, 'ring' as const, 'stop' as const),
  at: fc.integer({ min: START - MINUTE, max: START + 30 * MINUTE }),
});

function run(steps: readonly Step[]): { clock: Clock; rang: Ring[]; seen: Clock[] } {
  let now = clock;
  const rang: Ring[] = [];
  const seen = [now];
  for (const { do: what, at } of steps) {
    if (what === 'stop') now = stopClock(now, at);
    else {
      const rung = ring(now, at);
      rang.push(...rung.rang);
      now = rung.clock;
    }
    seen.push(now);
  }
  return { clock: now, rang, seen };
}

describe('时限的规律', () => {
  test('无论定时器来几次、什么顺序，提醒和升级各至多一次，且先提醒后升级', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        expect([[], ['warn'], ['escalate'], ['warn', 'escalate']]).toContainEqual(run(steps).rang);
      }),
    );
  });

  test('超时一旦记下，永远抹不掉', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), fc.integer(), (steps, later) => {
        const { clock: last, seen } = run(steps);
        if (seen.some(({ missedAt }) => missedAt !== null)) {
          expect(last.missedAt).toBe(clock.dueAt);
          expect(clockState(last, later)).toBe('missed');
        }
      }),
    );
  });

  test('没有人停，时限不会自己停', () => {
    fc.assert(
      fc.property(fc.array(step.filter((one) => one.do === 'ring')), (steps) => {
        expect(run(steps).clock.stoppedAt).toBeNull();
      }),
    );
  });

  test('定时器每次按说好的时间来，两次之后就不用再来', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (span) => {
        let now = startClock('answer', START, START + span);
        const rang: Ring[] = [];
        // A clock that asks for a third look is wrong; without this bound it would hang instead of fail.
        for (let turn = 0; turn < 3; turn += 1) {
          const at = nextRing(now);
          if (at === null) break;
          const rung = ring(now, at);
          expect(rung.rang).toHaveLength(1);
          rang.push(...rung.rang);
          now = rung.clock;
        }
        expect(nextRing(now)).toBeNull();
        expect(rang.at(-1)).toBe('escalate');
        expect(rang.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
