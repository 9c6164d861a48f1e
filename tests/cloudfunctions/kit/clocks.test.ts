import { clockFor, type Clock } from '#domain/clocks';
import { defaultSettings } from '#domain/settings';
import { HOUR, timeAt } from '#domain/time';
import { clockView, dueOf, earliest, NEVER, nextClock } from '../../../cloudfunctions/kit/clocks';
import { time } from '../../domain/clocks/support';

const START = timeAt('2026-02-09', '09:00');
const clock = clockFor('callBack', { settings: defaultSettings, time, now: START });
const due = (hours: number, other: Partial<Clock> = {}): Clock => ({ ...clock, dueAt: START + hours * HOUR, ...other });

describe('接下来要紧的时限', () => {
  test('还在走的里面最早的', () => {
    expect(nextClock([due(5), due(2), due(3)])).toEqual(due(2));
    expect(dueOf([due(5), due(2), due(3)])).toBe(START + 2 * HOUR);
  });

  test('两个一样早，先写下的那个', () => {
    const [first, second] = [due(2), due(2, { kind: 'answer' })];
    expect(nextClock([first, second])).toBe(first);
  });

  test('停了的和暂停的不算', () => {
    const paused = due(1, { pausedAt: START });
    const stopped = due(1, { stoppedAt: START });
    expect(nextClock([paused, stopped, due(9)])).toEqual(due(9));
    expect(nextClock([paused, stopped])).toBeNull();
  });

  test('一个都没有，排在所有时限后面', () => {
    expect(dueOf([])).toBe(NEVER);
    expect(NEVER).toBeGreaterThan(timeAt('2999-01-01', '00:00'));
  });

  test('给人看的时限带着现在的状态', () => {
    const { kind, startedAt, warnAt, dueAt } = clock;
    expect(clockView(clock, START)).toEqual({ kind, startedAt, warnAt, dueAt, stoppedAt: null, state: 'running' });
  });
});

describe('几个时间里最早的', () => {
  test('没有的不算，都没有就是没有', () => {
    expect(earliest([null, 7, 3, null])).toBe(3);
    expect(earliest([null, null])).toBeNull();
    expect(earliest([])).toBeNull();
    expect(earliest([0, null])).toBe(0);
  });
});
