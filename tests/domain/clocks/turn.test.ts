import { clockFor, clockState, pauseClock, startClock, stopClock, turnClocks, type ClockStart } from '#domain/clocks';
import { defaultSettings } from '#domain/settings';
import { transitions } from '#domain/ticket';
import { DAY, HOUR, MINUTE, timeAt } from '#domain/time';

const now = timeAt('2026-11-22', '09:00');
const slot = { startsAt: timeAt('2026-11-24', '10:00'), endsAt: timeAt('2026-11-24', '12:00') };
const laterSlot = { startsAt: timeAt('2026-11-26', '14:00'), endsAt: timeAt('2026-11-26', '16:00') };
const start: ClockStart = { now, appointment: slot, part: 'pipe', settings: defaultSettings };
const accepted = turnClocks([clockFor('handOver', start)], transitions.accept, start);
const of = (clocks: readonly { kind: string }[], kind: string) => clocks.filter((clock) => clock.kind === kind);

describe('每一步对时限做什么', () => {
  test('接单停下接单时限，开始到场和完工时限', () => {
    expect(accepted.map((clock) => [clock.kind, clockState(clock, now)])).toEqual([
      ['handOver', 'kept'],
      ['arrival', 'running'],
      ['completion', 'running'],
    ]);
  });

  test('改约把到场和完工时限都挪到新的时段', () => {
    const moved = turnClocks(accepted, transitions.reschedule, { ...start, now: now + HOUR, appointment: laterSlot });
    expect(moved).toHaveLength(3);
    expect(of(moved, 'arrival')).toMatchObject([{ startedAt: laterSlot.startsAt, dueAt: laterSlot.endsAt }]);
    expect(of(moved, 'completion')).toMatchObject([{ dueAt: laterSlot.startsAt + 24 * HOUR }]);
  });

  test('已经误了的到场改约以后还是误了，新的时段另算', () => {
    const late = slot.endsAt + HOUR;
    const moved = turnClocks(accepted, transitions.reschedule, { ...start, now: late, appointment: laterSlot });
    expect(of(moved, 'arrival').map((clock) => clockState(clock as (typeof moved)[number], late))).toEqual([
      'missed',
      'running',
    ]);
  });

  test('停了的时限不因改约又走起来', () => {
    const stopped = accepted.map((clock) => stopClock(clock, now));
    expect(turnClocks(stopped, transitions.reschedule, { ...start, appointment: laterSlot })).toEqual(stopped);
  });

  test('挂起暂停完工时限，到说好的时间为止；恢复后从新的时段接着走', () => {
    const at = slot.startsAt + HOUR;
    const until = at + 3 * DAY;
    const suspended = turnClocks(accepted, transitions.suspend, { ...start, now: at, until });
    expect(of(suspended, 'completion')).toMatchObject([{ pausedAt: at }]);
    expect(of(suspended, 'suspension')).toMatchObject([{ dueAt: until, stoppedAt: null }]);
    const moved = turnClocks(suspended, transitions.reschedule, { ...start, now: at + HOUR, appointment: laterSlot });
    expect(of(moved, 'completion')).toMatchObject([{ pausedAt: at }]);
    const resumed = turnClocks(moved, transitions.resume, { ...start, now: at + DAY, appointment: laterSlot });
    expect(of(resumed, 'completion')).toMatchObject([{ pausedAt: null, dueAt: laterSlot.startsAt + 23 * HOUR }]);
    expect(of(resumed, 'suspension').map((clock) => clockState(clock as (typeof resumed)[number], at + DAY))).toEqual([
      'kept',
    ]);
    expect(of(resumed, 'arrival').at(-1)).toMatchObject({ dueAt: laterSlot.endsAt, stoppedAt: null });
  });

  test('报价等业主的时间不算在完工时限里', () => {
    const at = slot.startsAt + HOUR;
    const quoted = turnClocks(accepted, transitions.quote, { ...start, now: at });
    const again = turnClocks(quoted, transitions.quote, { ...start, now: at + HOUR });
    expect(again).toEqual(quoted);
    const agreed = turnClocks(again, transitions.consent, { ...start, now: at + 2 * DAY });
    expect(of(agreed, 'completion')).toMatchObject([{ pausedAt: null, dueAt: slot.startsAt + 24 * HOUR + 2 * DAY }]);
  });

  test('暂停中取消，完工时限停下，不算超时', () => {
    const paused = pauseClock(startClock('completion', now, now + HOUR), now + MINUTE);
    const [stopped] = turnClocks([paused], transitions.cancel, { ...start, now: now + 9 * DAY });
    expect(stopped).toMatchObject({ stoppedAt: now + 9 * DAY, missedAt: null });
  });
});
