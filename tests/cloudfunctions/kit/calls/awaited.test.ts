import { clockFor, type Clock } from '#domain/clocks';
import { defaultSettings } from '#domain/settings';
import { DAY, HOUR, timeAt } from '#domain/time';
import {
  awaited,
  callClock,
  callDue,
  isSilent,
  nextTryOf,
  triesOf,
} from '../../../../cloudfunctions/kit/calls/awaited';
import { time } from '../../../domain/clocks/support';

const START = timeAt('2026-02-09', '09:00');
const rules = { settings: defaultSettings, time };
const first = clockFor('callBack', { ...rules, now: START });
const second: Clock = { ...first, kind: 'secondCallBack', dueAt: START + 60 * DAY };
const stopped: Clock = { ...first, stoppedAt: START + HOUR };
/** A second closing, after the owner came back. */
const again: Clock = { ...first, startedAt: START + 5 * DAY, dueAt: START + 6 * DAY };

type Tries = Parameters<typeof triesOf>[0]['callBacks'];
const tried = (which: 'first' | 'second', at: number, nextAt: number | null) =>
  ({ which, at, nextAt, outcome: 'notReached' }) as unknown as Tries[number];

describe('要打的回访', () => {
  test('时限在走才等着打，停了或者从来没有就不等', () => {
    expect(awaited({ clocks: [first] }, 'first')).toBe(first);
    expect(awaited({ clocks: [stopped] }, 'first')).toBeNull();
    expect(awaited({ clocks: [] }, 'first')).toBeNull();
    expect(awaited({ clocks: [second] }, 'first')).toBeNull();
    expect(awaited({ clocks: [second] }, 'second')).toBe(second);
  });

  test('返修以后只看最后一次关闭的时限', () => {
    expect(callClock({ clocks: [stopped, again] }, 'first')).toBe(again);
    expect(awaited({ clocks: [stopped, again] }, 'first')).toBe(again);
    expect(callClock({ clocks: [again, { ...again, stoppedAt: START }] }, 'first')?.stoppedAt).toBe(START);
  });

  test('以前那次关闭打的电话，不算这一次的', () => {
    const callBacks = [tried('first', START + HOUR, null), tried('first', again.startedAt, START + 7 * DAY)];
    expect(triesOf({ clocks: [stopped, again], callBacks }, 'first')).toEqual(callBacks.slice(1));
    expect(triesOf({ clocks: [stopped], callBacks }, 'first')).toEqual([]);
  });

  test('第一次和第二次回访各算各的', () => {
    const callBacks = [tried('second', START + HOUR, START + DAY)];
    expect(triesOf({ clocks: [first, second], callBacks }, 'first')).toEqual([]);
    expect(nextTryOf({ clocks: [first, second], callBacks }, 'first')).toBeNull();
    expect(nextTryOf({ clocks: [first, second], callBacks }, 'second')).toBe(START + DAY);
  });

  test('下一次打在约好的时候，没约过就在时限到之前；几个里最早的', () => {
    expect(callDue({ clocks: [], callBacks: [] })).toBeNull();
    expect(callDue({ clocks: [first], callBacks: [] })).toBe(first.dueAt);
    expect(callDue({ clocks: [first, second], callBacks: [] })).toBe(first.dueAt);
    const later = [tried('first', START + HOUR, START + 90 * DAY)];
    expect(callDue({ clocks: [first], callBacks: later })).toBe(START + 90 * DAY);
    expect(callDue({ clocks: [first, second], callBacks: later })).toBe(second.dueAt);
  });
});

describe('沉默的业主', () => {
  const silent = { clocks: [first], callBacks: [], sampled: true, stars: null };

  test('抽到了、没有评价、回访还等着打', () => {
    expect(isSilent(silent)).toBe(true);
  });

  test.each([
    ['没抽到', { sampled: false }],
    ['评价过了', { stars: 1 as const }],
    ['打过了', { clocks: [stopped] }],
  ])('%s就不是', (_, other) => {
    expect(isSilent({ ...silent, ...other })).toBe(false);
  });
});
