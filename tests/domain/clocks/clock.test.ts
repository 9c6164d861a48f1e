import fc from 'fast-check';
import { clockState, nextRing, ring, stopClock, type Clock, type Ring } from '#domain/clocks';
import { MINUTE } from '#domain/time';
import { started } from './support';

const START = 1_800_000_000_000;
const clock = started('handOver', [START, START + 10 * MINUTE]);

/** Everything that may ring in the end, however late the timer came. */
const lives: readonly (readonly Ring[])[] = [
  [],
  ['warn'],
  ['escalate'],
  ['warn', 'escalate'],
  ['escalate', 'raise'],
  ['warn', 'escalate', 'raise'],
];

describe('时限', () => {
  test('用到八成提醒，用完升级，用到一倍半报给经理', () => {
    expect(clock).toMatchObject({
      warnAt: START + 8 * MINUTE,
      dueAt: START + 10 * MINUTE,
      raiseAt: START + 15 * MINUTE,
    });
    expect(nextRing(clock)).toBe(START + 8 * MINUTE);
    const warned = ring(clock, START + 8 * MINUTE);
    expect(warned.rang).toEqual(['warn']);
    expect(nextRing(warned.clock)).toBe(clock.dueAt);
    const missed = ring(warned.clock, clock.dueAt);
    expect(missed.rang).toEqual(['escalate']);
    expect(nextRing(missed.clock)).toBe(clock.raiseAt);
    const raised = ring(missed.clock, clock.raiseAt);
    expect(raised.rang).toEqual(['raise']);
    expect(nextRing(raised.clock)).toBeNull();
  });

  test('定时器来晚了只升级，不再提醒', () => {
    const late = ring(clock, START + 12 * MINUTE);
    expect(late.rang).toEqual(['escalate']);
    expect(late.clock).toMatchObject({ warnedAt: null, missedAt: clock.dueAt, raisedAt: null });
  });

  test('停机到一倍半以后才醒来，升级和报给经理各补一次，不再提醒', () => {
    const late = ring(clock, START + 60 * MINUTE);
    expect(late.rang).toEqual(['escalate', 'raise']);
    expect(late.clock).toMatchObject({ warnedAt: null, missedAt: clock.dueAt, raisedAt: START + 60 * MINUTE });
    expect(ring(late.clock, START + 61 * MINUTE).rang).toEqual([]);
  });

  test('超时以后才停的，停下就不再报给经理', () => {
    const missed = ring(clock, clock.dueAt).clock;
    const stopped = stopClock(missed, clock.dueAt + MINUTE);
    expect(nextRing(stopped)).toBeNull();
    expect(ring(stopped, START + 99 * MINUTE)).toEqual({ clock: stopped, rang: [] });
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
    const dead = started('arrival', [START, START - MINUTE]);
    expect(ring(dead, START).rang).toEqual(['escalate', 'raise']);
  });
});

type Step = { readonly do: 'ring' | 'stop'; readonly at: number };
const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom('ring' as const, 'ring' as const, 'ring' as const, 'stop' as const),
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
  test('无论定时器来几次、什么顺序，三样各至多一次，先后不乱', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        expect(lives).toContainEqual(run(steps).rang);
      }),
    );
  });

  test('没有人停的，定时器最后总要把升级和报给经理补上', () => {
    const late = { do: 'ring', at: START + 30 * MINUTE } as const;
    fc.assert(
      fc.property(fc.array(step.filter((one) => one.do === 'ring')), (steps) => {
        const { clock: last, rang } = run([...steps, late, late]);
        expect(rang.filter((one) => one !== 'warn')).toEqual(['escalate', 'raise']);
        expect(nextRing(last)).toBeNull();
        expect(last.stoppedAt).toBeNull();
      }),
    );
  });

  test('定时器来得勤的不漏提醒', () => {
    let now = clock;
    const rang: Ring[] = [];
    for (let at = START; at < START + 20 * MINUTE; at += MINUTE / 2) {
      const rung = ring(now, at);
      rang.push(...rung.rang);
      now = rung.clock;
    }
    expect(rang).toEqual(['warn', 'escalate', 'raise']);
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

  test('定时器每次按说好的时间来，三次之后就不用再来', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (span) => {
        let now = started('answer', [START, START + span]);
        const rang: Ring[] = [];
        // A clock that asks for a fourth look is wrong; without this bound it would hang instead of fail.
        for (let turn = 0; turn < 4; turn += 1) {
          const at = nextRing(now);
          if (at === null) break;
          const rung = ring(now, at);
          expect(rung.rang.length).toBeGreaterThan(0);
          rang.push(...rung.rang);
          now = rung.clock;
        }
        expect(nextRing(now)).toBeNull();
        expect(lives).toContainEqual(rang);
        expect(rang.slice(-2)).toEqual(['escalate', 'raise']);
      }),
    );
  });
});
