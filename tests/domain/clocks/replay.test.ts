import fc from 'fast-check';
import {
  calledBack,
  clockFacts,
  clockFor,
  replay,
  ring,
  turnClocks,
  type Clock,
  type ClockEvent,
  type ClockStart,
} from '#domain/clocks';
import { defaultSettings } from '#domain/settings';
import { actions, statusAfter, transitions, type Action, type Status, type Transition } from '#domain/ticket';
import { DAY, HOUR, MINUTE, timeAt } from '#domain/time';
import { time } from './support';

const rules = { settings: defaultSettings, time };
const START = timeAt('2026-02-09', '09:00');
const table: Readonly<Record<Action, Transition>> = transitions;

/** A step of a random life: which of the possible actions, how long after the last one, with a visit booked how far ahead. */
interface Step {
  readonly pick: number;
  readonly wait: number;
  readonly ahead: number | null;
  readonly rings: number;
}
const step: fc.Arbitrary<Step> = fc.record({
  pick: fc.nat(1000),
  wait: fc.oneof(fc.nat(20 * MINUTE), fc.nat(4 * DAY)),
  ahead: fc.option(fc.nat(5 * DAY)),
  rings: fc.nat(3),
});

interface Life {
  readonly status: Status;
  readonly now: number;
  readonly clocks: readonly Clock[];
  readonly events: readonly ClockEvent[];
  readonly endedAt: number | null;
}

const stateAt = (now: number, ahead: number | null): ClockEvent['state'] => ({
  appointment: ahead === null ? null : { startsAt: now + ahead, endsAt: now + ahead + 2 * HOUR },
  part: 'waterproofing',
  until: now + 2 * DAY,
});

const rungOf = (kind: Action): NonNullable<ClockStart['rung']> =>
  kind === 'toSupervisor' ? 'supervisor' : kind === 'toFrontDesk' ? 'frontDesk' : 'routing';

/** The timer looks in some times on the way, at moments nobody writes down. */
const rungOn = (clocks: readonly Clock[], { now, wait, rings }: { now: number; wait: number; rings: number }) =>
  Array.from({ length: rings }, (_, n) => now + Math.floor((wait * (n + 1)) / rings)).reduce(
    (before, moment) => before.map((clock) => ring(clock, moment).clock),
    clocks,
  );

/** Step by step, as the functions do it: every transition on the stored clocks. */
function lived(steps: readonly Step[]): Life {
  const state = stateAt(START, 2 * DAY);
  const born: Life = {
    status: 'reported',
    now: START,
    clocks: [clockFor('handOver', { ...rules, ...state, now: START })],
    events: [{ kind: 'report', at: START, version: 1, state, callBack: null }],
    endedAt: null,
  };
  return steps.reduce((life, { pick, wait, ahead, rings }) => {
    const possible = actions.filter((action) => table[action].from.includes(life.status));
    const kind = possible[pick % possible.length];
    const now = life.now + wait;
    const clocks = rungOn(life.clocks, { now: life.now, wait, rings });
    const version = life.events.length + 1;
    if (kind === undefined) {
      // Closed or cancelled: only calls are left.
      const callBack = {
        which: pick % 2 === 0 ? 'first' : 'second',
        outcome: pick % 3 === 0 ? 'notReached' : 'reached',
      } as const;
      const event: ClockEvent = {
        kind: 'callBack',
        at: now,
        version: life.events.length,
        state: stateAt(now, null),
        callBack,
      };
      return { ...life, now, clocks: calledBack(clocks, callBack, now), events: [...life.events, event] };
    }
    const after = stateAt(now, ahead);
    const endedAt = kind === 'finish' || kind === 'submit' ? now : life.endedAt;
    const start: ClockStart = { ...rules, ...after, now, endedAt, rung: rungOf(kind) };
    return {
      status: statusAfter(life.status, table[kind]),
      now,
      clocks: turnClocks(clocks, table[kind], start),
      events: [...life.events, { kind, at: now, version, state: after, callBack: null }],
      endedAt,
    };
  }, born);
}

const steps = fc.array(step, { maxLength: 25 });

describe('从经过重算时限', () => {
  test('只凭经过算出来的，与一步一步走出来的一样，不管定时器中间来过几次', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const { clocks, events } = lived(taken);
        expect(replay(events, rules).map(clockFacts)).toEqual(clocks.map(clockFacts));
      }),
    );
  });

  test('经过存放的先后不影响结果', () => {
    const shuffled = steps.chain((taken) => {
      const { events } = lived(taken);
      return fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length }));
    });
    fc.assert(
      fc.property(shuffled, ([events, mixed]) => {
        expect(replay(mixed, rules)).toEqual(replay(events, rules));
      }),
    );
  });

  test('少了一步就算得出不同', () => {
    const event = (kind: ClockEvent['kind'], minutes: number, version: number): ClockEvent => ({
      ...{ kind, version, at: START + minutes * MINUTE, callBack: null },
      state: stateAt(START, 2 * DAY),
    });
    const all = [event('report', 0, 1), event('dispatch', 0, 2), event('accept', 5, 3), event('arrive', 60, 4)];
    const facts = (events: readonly ClockEvent[]) => replay(events, rules).map(clockFacts);
    for (const left of all.slice(2)) expect(facts(all.filter((one) => one !== left))).not.toEqual(facts(all));
  });

  test('挂起跨过春节的完工时限，凭经过也算得出', () => {
    const state = { appointment: null, part: 'pipe', until: timeAt('2026-02-24', '09:00') } as const;
    const event = (kind: ClockEvent['kind'], [day, hour]: [string, string], version: number): ClockEvent => ({
      ...{ kind, version, state, callBack: null },
      at: timeAt(day, hour),
    });
    const clocks = replay(
      [
        event('report', ['2026-02-12', '09:00'], 1),
        event('dispatch', ['2026-02-12', '09:00'], 2),
        event('accept', ['2026-02-12', '09:05'], 3),
        event('arrive', ['2026-02-12', '09:30'], 4),
        event('suspend', ['2026-02-12', '15:05'], 5),
        event('resume', ['2026-02-24', '09:00'], 6),
      ],
      rules,
    );
    // Six hours of twenty-four were used before the festival.
    expect(clocks.find(({ kind }) => kind === 'completion')?.dueAt).toBe(timeAt('2026-02-25', '03:00'));
  });
});

describe('凭经过算回访的时限', () => {
  const event = (kind: ClockEvent['kind'], hours: number, version: number): ClockEvent => ({
    ...{ kind, version, at: START + hours * HOUR, callBack: null },
    state: stateAt(START, null),
  });
  const closed = [
    event('report', 0, 1),
    event('dispatch', 0, 2),
    event('accept', 0, 3),
    event('arrive', 1, 4),
    event('finish', 2, 5),
    event('confirm', 3, 6),
  ];
  const callBackIn = (events: readonly ClockEvent[]) =>
    replay(events, rules).find(({ kind }) => kind === 'callBack')?.stoppedAt;

  test('关闭以后等着回访；打通了的那一刻停下，没打通的接着等', () => {
    const call = (outcome: 'reached' | 'notReached', hours: number): ClockEvent => ({
      ...event('callBack', hours, 6),
      callBack: { which: 'first', outcome },
    });
    expect(callBackIn(closed)).toBeNull();
    expect(callBackIn([...closed, call('notReached', 4)])).toBeNull();
    expect(callBackIn([...closed, call('notReached', 4), call('reached', 5)])).toBe(START + 5 * HOUR);
  });

  test('后来说的话不碰回访的时限', () => {
    expect(callBackIn([...closed, event('say', 4, 6)])).toBeNull();
  });
});

describe('回访', () => {
  const clock = clockFor('callBack', { ...rules, now: START });

  test('打通了或者不愿说都算打过，没打通接着等', () => {
    for (const outcome of ['reached', 'refused'] as const)
      expect(calledBack([clock], { which: 'first', outcome }, START + HOUR)).toMatchObject([
        { stoppedAt: START + HOUR },
      ]);
    expect(calledBack([clock], { which: 'first', outcome: 'notReached' }, START + HOUR)).toEqual([clock]);
    expect(calledBack([clock], { which: 'second', outcome: 'reached' }, START + HOUR)).toEqual([clock]);
  });
});
