import { clockFor, clockState, pauseClock, ring, stopClock, turnClocks, type ClockStart } from '#domain/clocks';
import { defaultSettings } from '#domain/settings';
import { transitions } from '#domain/ticket';
import { DAY, HOUR, MINUTE, timeAt } from '#domain/time';
import { started, time } from './support';

const now = timeAt('2026-11-22', '09:00');
const slot = { startsAt: timeAt('2026-11-24', '10:00'), endsAt: timeAt('2026-11-24', '12:00') };
const laterSlot = { startsAt: timeAt('2026-11-26', '14:00'), endsAt: timeAt('2026-11-26', '16:00') };
const start: ClockStart = { now, appointment: slot, part: 'pipe', settings: defaultSettings, time };
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
    const paused = pauseClock(started('completion', [now, now + HOUR]), now + MINUTE);
    const [stopped] = turnClocks([paused], transitions.cancel, { ...start, now: now + 9 * DAY });
    expect(stopped).toMatchObject({ stoppedAt: now + 9 * DAY, missedAt: null });
  });

  test('正在走的时限，再开始一次还是接着走', () => {
    const again = turnClocks(accepted, { starts: ['completion', 'answer'], stops: [] }, { ...start, now: now + HOUR });
    expect(again.slice(0, 3)).toEqual(accepted);
    expect(again.map(({ kind }) => kind)).toEqual(['handOver', 'arrival', 'completion', 'answer']);
  });

  test('不再等的事，没误的就撤掉，误了的留着', () => {
    const second = clockFor('secondCallBack', { ...start, endedAt: now });
    const reopened = turnClocks([second], transitions.reopen, { ...start, now: now + DAY });
    expect(reopened.map(({ kind }) => kind)).toEqual(['handOver']);
    const late = turnClocks([second], transitions.reopen, { ...start, now: second.dueAt + DAY });
    expect(of(late, 'secondCallBack')).toMatchObject([{ missedAt: second.dueAt, stoppedAt: second.dueAt + DAY }]);
  });
});

describe('接单的十分钟', () => {
  const reported = [clockFor('handOver', start)];
  const at = (minutes: number): ClockStart => ({ ...start, now: now + minutes * MINUTE });

  test('换了人，没误的接着走，不因退单又得十分钟', () => {
    const declined = turnClocks(turnClocks(reported, transitions.dispatch, at(0)), transitions.decline, at(4));
    expect(turnClocks(declined, transitions.dispatch, at(4))).toEqual(reported);
  });

  test('误了的记下来，下一位另有十分钟', () => {
    const missed = reported.map((clock) => ring(clock, clock.dueAt).clock);
    const again = turnClocks(missed, transitions.dispatch, at(11));
    expect(again).toMatchObject([
      { missedAt: now + 10 * MINUTE, stoppedAt: now + 11 * MINUTE },
      { missedAt: null, startedAt: now + 11 * MINUTE, dueAt: now + 21 * MINUTE },
    ]);
  });

  test('没有人可派，转给监理，监理有自己的时间；还没有人，转前台，误了的一直记着', () => {
    const settings = { ...defaultSettings, ladderMinutes: { supervisor: 20 } };
    const raised = turnClocks(reported, transitions.toSupervisor, { ...at(11), settings, rung: 'supervisor' });
    expect(raised.at(-1)).toMatchObject({ dueAt: now + 31 * MINUTE, stoppedAt: null });
    const onDesk = turnClocks(raised, transitions.toFrontDesk, { ...at(32), settings, rung: 'frontDesk' });
    expect(onDesk).toEqual(raised);
    const assigned = turnClocks(onDesk, transitions.assign, { ...at(40), settings });
    expect(of(assigned, 'handOver')).toMatchObject([
      { stoppedAt: now + 11 * MINUTE },
      { stoppedAt: now + 40 * MINUTE, missedAt: now + 31 * MINUTE },
      { dueAt: now + 50 * MINUTE, stoppedAt: null },
    ]);
  });

  test('接了单又改派的，新的人也要在十分钟内接单，约好的上门时间等接单后再算', () => {
    const assigned = turnClocks(accepted, transitions.assign, at(30));
    expect(assigned.map((clock) => [clock.kind, clockState(clock, now + 30 * MINUTE)])).toEqual([
      ['handOver', 'kept'],
      ['completion', 'running'],
      ['handOver', 'running'],
    ]);
    expect(of(turnClocks(assigned, transitions.accept, at(31)), 'arrival')).toMatchObject([{ dueAt: slot.endsAt }]);
  });
});

describe('重点工程', () => {
  const done = slot.startsAt + 4 * HOUR;
  const submitted = turnClocks(accepted, transitions.submit, { ...start, now: done });

  test('提交验收，完工时限停在那里，监理的时限走起来', () => {
    expect(of(submitted, 'completion')).toMatchObject([{ pausedAt: done, stoppedAt: null }]);
    expect(of(submitted, 'inspection')).toMatchObject([{ startedAt: done, stoppedAt: null }]);
  });

  test('验收通过，等验收的时间不算误工；第二次回访从修完那天算', () => {
    const passed = turnClocks(submitted, transitions.pass, { ...start, now: done + 9 * DAY, endedAt: done });
    expect(of(passed, 'completion')).toMatchObject([{ missedAt: null, stoppedAt: done + 9 * DAY }]);
    expect(of(passed, 'secondCallBack')).toMatchObject([{ startedAt: done, dueAt: timeAt('2027-01-24', '14:00') }]);
    expect(of(passed, 'answer')).toMatchObject([{ startedAt: done + 9 * DAY }]);
  });

  test('退回返工，完工时限接着走', () => {
    const again = turnClocks(submitted, transitions.rework, { ...start, now: done + DAY, appointment: null });
    expect(of(again, 'completion')).toMatchObject([{ pausedAt: null, dueAt: slot.startsAt + DAY + 24 * HOUR }]);
    expect(of(again, 'arrival').at(-1)).toMatchObject({ stoppedAt: null });
  });
});
