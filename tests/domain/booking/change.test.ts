import fc from 'fast-check';
import { workingTime } from '#domain/calendar';
import { changeUntil, defaultSlotPlan, mayChange, nextBest, offeredSlots, openSlots } from '#domain/booking';
import { defaultSettings } from '#domain/settings';
import { HOUR, MINUTE, timeAt } from '#domain/time';

const visit = { startsAt: timeAt('2026-11-24', '10:00'), endsAt: timeAt('2026-11-24', '12:00') };
const may = (time: string) => mayChange(visit, timeAt('2026-11-24', time), defaultSettings);

describe('改约和取消的期限', () => {
  test('上门前两小时为止', () => {
    expect(changeUntil(visit, defaultSettings)).toBe(timeAt('2026-11-24', '08:00'));
    expect([may('07:59'), may('08:00'), may('10:30'), may('11:59')]).toEqual([true, false, false, false]);
  });

  test('时段过了没有人来，业主不必再等', () => {
    expect(may('12:00')).toBe(true);
  });

  test('没有约时间的随时可以', () => {
    expect(changeUntil(null, defaultSettings)).toBeNull();
    expect(mayChange(null, 0, defaultSettings)).toBe(true);
  });

  test('期限听小区的设置', () => {
    const settings = { booking: { holdMinutes: 10, changeUntilMinutes: 30 } };
    expect(changeUntil(visit, settings)).toBe(visit.startsAt - 30 * MINUTE);
    expect(mayChange(visit, visit.startsAt - HOUR, settings)).toBe(true);
  });
});

const now = timeAt('2026-11-22', '09:30');
const offered = offeredSlots(defaultSlotPlan, {
  ...{ communityId: 'c1', trade: 'plumbing', now },
  time: workingTime(defaultSettings.calendar),
});
const anyOffered = fc.constantFrom(...offered);

describe('时段被约走以后', () => {
  test('给最近的三个，一样近的先给早的', () => {
    const wanted = { id: 'c1:plumbing:2026-11-24:1000', startsAt: timeAt('2026-11-24', '10:00') };
    const open = openSlots(offered, new Map(), 2);
    expect(nextBest(open, wanted).map(({ date, from }) => `${date} ${from}`)).toEqual([
      '2026-11-24 08:00',
      '2026-11-24 14:00',
      '2026-11-24 16:00',
    ]);
  });

  test('从不给约满的那个，至多三个，没有更近的被漏掉', () => {
    fc.assert(
      fc.property(fc.subarray(offered), anyOffered, (rest, wanted) => {
        const open = openSlots(rest, new Map(), 1);
        const best = nextBest(open, wanted);
        const others = open.filter(({ id }) => id !== wanted.id);
        expect(best).toHaveLength(Math.min(3, others.length));
        const away = (slot: { startsAt: number }) => Math.abs(slot.startsAt - wanted.startsAt);
        const farthest = Math.max(0, ...best.map(away));
        const left = others.filter(({ id }) => !best.some((one) => one.id === id));
        for (const slot of left) expect(away(slot)).toBeGreaterThanOrEqual(farthest);
      }),
    );
  });
});
