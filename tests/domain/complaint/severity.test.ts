import fc from 'fast-check';
import { clockFor, clockState, stopClock, type Clock } from '#domain/clocks';
import { regraded, severities } from '#domain/complaint';
import { defaultSettings } from '#domain/settings';
import { DAY, HOUR, timeAt } from '#domain/time';
import { time } from '../clocks/support';

const receivedAt = timeAt('2026-11-22', '09:00');
const rules = { settings: defaultSettings, time };
const received = { now: receivedAt, ...rules };
const clocks = [clockFor('complaintReply', received), clockFor('complaintResult', received)];
const dues = (list: readonly Clock[]) => list.map(({ dueAt }) => dueAt - receivedAt);

describe('改严重程度', () => {
  test('改成重大，从这时起四小时内答复，办结时限不变', () => {
    const after = regraded(clocks, 'major', { now: receivedAt + 10 * HOUR, ...rules });
    expect(dues(after)).toEqual([14 * HOUR, 7 * DAY]);
    expect(after[0]).toMatchObject({ startedAt: receivedAt, warnAt: receivedAt + 13.2 * HOUR });
  });

  test('快到时限才改的，不会因此推迟', () => {
    expect(regraded(clocks, 'major', { now: receivedAt + 46 * HOUR, ...rules })).toEqual(clocks);
  });

  test('改轻了，答应过的时限照旧', () => {
    const major = [clockFor('complaintReply', { ...received, severity: 'major' })];
    expect(regraded(major, 'normal', { now: receivedAt + HOUR, ...rules })).toEqual(major);
  });

  test('答复过的和超时的都不动', () => {
    const at = receivedAt + 50 * HOUR;
    expect(regraded(clocks, 'major', { now: at, ...rules })).toEqual(clocks);
    const replied = clocks.map((clock) => stopClock(clock, receivedAt + HOUR));
    expect(regraded(replied, 'major', { now: receivedAt + 2 * HOUR, ...rules })).toEqual(replied);
  });

  test('不管怎么改，时限只会提前，超时的还是超时', () => {
    const change = fc.record({ severity: fc.constantFrom(...severities), hours: fc.integer({ min: 0, max: 100 }) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const inOrder = [...changes].sort((a, b) => a.hours - b.hours);
        inOrder.reduce<readonly Clock[]>((before, { severity, hours }) => {
          const now = receivedAt + hours * HOUR;
          const after = regraded(before, severity, { now, ...rules });
          for (const [place, clock] of after.entries()) {
            const old = before[place] ?? clock;
            expect(clock.dueAt).toBeLessThanOrEqual(old.dueAt);
            if (clockState(old, now) === 'missed') expect(clock).toEqual(old);
            else expect(clockState(clock, now)).not.toBe('missed');
          }
          return after;
        }, clocks);
      }),
    );
  });
});
