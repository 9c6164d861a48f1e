import fc from 'fast-check';
import { clockFor, clockKinds, dueAtFor, type ClockStart } from '#domain/clocks';
import { severities, type Severity } from '#domain/complaint';
import { defaultSettings } from '#domain/settings';
import { parts } from '#domain/taxonomy';
import { DAY, HOUR, MINUTE, timeAt, type TimeMode } from '#domain/time';
import { time } from './support';

const now = timeAt('2026-11-22', '09:00');
const appointment = { startsAt: timeAt('2026-11-24', '10:00'), endsAt: timeAt('2026-11-24', '12:00') };
const until = timeAt('2026-11-25', '09:00');
const plain = { now, settings: defaultSettings, time };
const start: ClockStart = { ...plain, appointment, part: 'pipe', until };

describe('到期时间', () => {
  test('报修后十分钟内要有人接单', () => {
    expect(dueAtFor('handOver', start)).toBe(now + 10 * MINUTE);
  });

  test('到场从预约时段开始算，到时段结束为止', () => {
    expect(clockFor('arrival', start)).toMatchObject({ startedAt: appointment.startsAt, dueAt: appointment.endsAt });
  });

  test('没有预约的要在一小时内到场', () => {
    expect(clockFor('arrival', { ...start, appointment: null })).toMatchObject({
      startedAt: now,
      dueAt: now + HOUR,
    });
  });

  test('约在后天的活不从今天算完工时间', () => {
    expect(dueAtFor('completion', start)).toBe(appointment.startsAt + 24 * HOUR);
    expect(clockFor('completion', start).startedAt).toBe(appointment.startsAt);
    // The 22nd is a Sunday: the work of a working day begins on Monday.
    expect(dueAtFor('completion', { ...start, appointment: null })).toBe(timeAt('2026-11-24', '00:00'));
  });

  test('时段开始以后才接单的，从接单算完工时间', () => {
    const late = appointment.startsAt + HOUR;
    expect(dueAtFor('completion', { ...start, now: late })).toBe(late + 24 * HOUR);
  });

  test('业主有七十二小时确认', () => {
    expect(dueAtFor('answer', start)).toBe(now + 72 * HOUR);
  });

  test('挂起到说好的时间为止，没说的不能挂起', () => {
    expect(clockFor('suspension', start)).toMatchObject({ startedAt: now, dueAt: until });
    expect(() => clockFor('suspension', { ...start, until: null })).toThrow(RangeError);
  });

  test('经理一天内跟进，投诉两天内答复、七天内办结', () => {
    expect(dueAtFor('recovery', plain)).toBe(now + 24 * HOUR);
    expect(dueAtFor('complaintReply', plain)).toBe(now + 48 * HOUR);
    expect(clockFor('complaintResult', plain)).toMatchObject({ startedAt: now, dueAt: now + 7 * DAY });
  });

  test('关闭后一天内第一次回访，重点工程修完两个月内第二次回访', () => {
    expect(clockFor('callBack', start)).toMatchObject({ startedAt: now, dueAt: now + 24 * HOUR });
    const endedAt = timeAt('2026-12-31', '15:20') + 1234;
    expect(clockFor('secondCallBack', { ...start, now: endedAt + DAY, endedAt })).toMatchObject({
      startedAt: endedAt,
      dueAt: timeAt('2027-02-28', '15:20') + 1234,
    });
  });

  test('监理一个工作日内验收，周末不算', () => {
    const friday = timeAt('2026-11-20', '17:00');
    expect(dueAtFor('inspection', { ...start, now: friday })).toBe(timeAt('2026-11-23', '17:00'));
  });

  test('监理找人有监理的时间，派单有派单的时间', () => {
    const settings = { ...defaultSettings, ladderMinutes: { supervisor: 25 } };
    expect(dueAtFor('handOver', { ...start, settings, rung: 'supervisor' })).toBe(now + 25 * MINUTE);
    expect(dueAtFor('handOver', { ...start, settings, rung: 'routing' })).toBe(now + 10 * MINUTE);
  });

  test('什么时候计时也听小区的设置', () => {
    const saturday = timeAt('2026-11-21', '17:55');
    const dueIn = (handOver: TimeMode) =>
      dueAtFor('handOver', {
        ...start,
        now: saturday,
        settings: { ...defaultSettings, clockTime: { ...defaultSettings.clockTime, handOver } },
      });
    expect(dueIn('always')).toBe(saturday + 10 * MINUTE);
    expect(dueIn('workdays')).toBe(timeAt('2026-11-23', '00:10'));
    expect(dueIn('workingHours')).toBe(timeAt('2026-11-23', '08:10'));
  });

  test('每个数都听小区的设置', () => {
    const settings = {
      ...defaultSettings,
      handOverMinutes: 5,
      arrivalMinutes: 30,
      answerHours: 24,
      completionHours: { ...defaultSettings.completionHours, pipe: 6 },
      recoveryHours: 12,
      inspectionHours: 8,
      callBackHours: 6,
      secondCallBackMonths: 1,
      complaint: { ...defaultSettings.complaint, replyHours: 24, resultDays: 3 },
      clockTime: { ...defaultSettings.clockTime, completion: 'always', inspection: 'always' } as const,
    };
    const own = { ...start, appointment: null, settings };
    expect(Object.fromEntries(clockKinds.map((kind) => [kind, dueAtFor(kind, own) - now]))).toEqual({
      handOver: 5 * MINUTE,
      arrival: 30 * MINUTE,
      completion: 6 * HOUR,
      answer: 24 * HOUR,
      suspension: until - now,
      recovery: 12 * HOUR,
      inspection: 8 * HOUR,
      callBack: 6 * HOUR,
      secondCallBack: 30 * DAY,
      complaintReply: 24 * HOUR,
      complaintResult: 3 * DAY,
    });
  });

  test('重大投诉另有答复时限，办结时限一样', () => {
    const dueIn = (severity: Severity) => dueAtFor('complaintReply', { ...plain, severity }) - now;
    expect(severities.map(dueIn)).toEqual([48 * HOUR, 48 * HOUR, 4 * HOUR]);
    expect(dueAtFor('complaintResult', { ...plain, severity: 'major' })).toBe(dueAtFor('complaintResult', plain));
  });

  test('时限总有长度，提醒总在开始与到期之间', () => {
    fc.assert(
      fc.property(fc.constantFrom(...clockKinds), fc.constantFrom(...parts), fc.boolean(), (kind, part, booked) => {
        const clock = clockFor(kind, { ...start, part, appointment: booked ? appointment : null });
        expect(clock.startedAt).toBeLessThan(clock.warnAt);
        expect(clock.warnAt).toBeLessThan(clock.dueAt);
        expect(clock.dueAt).toBeLessThan(clock.raiseAt);
      }),
    );
  });
});
