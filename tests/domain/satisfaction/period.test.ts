import fc from 'fast-check';
import {
  askedToRecommend,
  daysBefore,
  daysOf,
  pareto,
  periodBefore,
  quarterOf,
  stageOf,
  stepsBetween,
} from '#domain/satisfaction';
import { addDays, daysBetween, weekdayOf } from '#domain/time';

const day = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2024-01-01', n));

describe('时间段', () => {
  test('周从星期一到星期日，头尾按所选的日子截短', () => {
    expect(stepsBetween('2026-11-18', '2026-12-01', 'week')).toEqual([
      { from: '2026-11-18', to: '2026-11-22' },
      { from: '2026-11-23', to: '2026-11-29' },
      { from: '2026-11-30', to: '2026-12-01' },
    ]);
  });

  test('月是日历上的月', () => {
    expect(stepsBetween('2026-01-31', '2026-03-01', 'month')).toEqual([
      { from: '2026-01-31', to: '2026-01-31' },
      { from: '2026-02-01', to: '2026-02-28' },
      { from: '2026-03-01', to: '2026-03-01' },
    ]);
    expect(stepsBetween('2026-03-01', '2026-02-01', 'month')).toEqual([]);
  });

  test('一段接一段，不漏一天也不重一天', () => {
    fc.assert(
      fc.property(day, fc.nat(200), fc.constantFrom('week' as const, 'month' as const), (from, length, step) => {
        const to = addDays(from, length);
        const steps = stepsBetween(from, to, step);
        expect([steps[0]?.from, steps[steps.length - 1]?.to]).toEqual([from, to]);
        steps.slice(1).forEach((one, at) => {
          expect(one.from).toBe(addDays(steps[at]?.to ?? '', 1));
          if (step === 'week') expect(weekdayOf(one.from)).toBe(1);
          else expect(one.from.slice(8)).toBe('01');
        });
      }),
      { numRuns: 40 },
    );
  });

  test('前一段一样长，紧挨着', () => {
    expect(daysBefore({ from: '2026-11-16', to: '2026-11-22' })).toEqual({ from: '2026-11-09', to: '2026-11-15' });
    fc.assert(
      fc.property(day, fc.nat(400), (from, length) => {
        const before = daysBefore({ from, to: addDays(from, length) });
        expect([daysBetween(before.from, before.to), addDays(before.to, 1)]).toEqual([length, from]);
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    ['2026Q1', '2026-01-01', '2026-03-31', '2025Q4'],
    ['2026Q4', '2026-10-01', '2026-12-31', '2026Q3'],
    ['2024', '2024-01-01', '2024-12-31', '2023'],
  ])('%s 从 %s 到 %s，前一期是 %s', (period, from, to, before) => {
    expect(daysOf(period)).toEqual({ from, to });
    expect(periodBefore(period)).toBe(before);
  });

  test('每一天都在自己的季度里', () => {
    fc.assert(
      fc.property(day, (one) => {
        const { from, to } = daysOf(quarterOf(one));
        expect(from <= one && one <= to).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test.each(['2026Q5', '26Q1', '2026-01', ''])('没有 %j 这样的时间段', (period) => {
    expect(() => daysOf(period)).toThrow(RangeError);
  });
});

describe('房屋到了哪个阶段', () => {
  test.each([
    ['2026-11-21', 'beforeDelivery'],
    ['2026-11-22', 'settling'],
    ['2027-11-21', 'settling'],
    ['2027-11-22', 'stable'],
    ['2028-11-21', 'stable'],
    ['2028-11-22', 'longStanding'],
  ])('2026-11-22 交付，%s 是 %s', (on, stage) => {
    expect(stageOf('2026-11-22', on)).toBe(stage);
  });

  test('不知道哪天交付，就不说', () => {
    expect(stageOf(null, '2026-11-22')).toBeNull();
  });
});

describe('问谁愿不愿意推荐', () => {
  const ids = Array.from({ length: 4000 }, (_, at) => `ticket-${at}`);
  const share = (wanted: number) => ids.filter((id) => askedToRecommend(id, wanted)).length / ids.length;

  test('问的份额差不多就是定的份额', () => {
    for (const wanted of [0.1, 0.25, 0.5, 0.9]) expect(Math.abs(share(wanted) - wanted)).toBeLessThan(0.03);
    expect([share(0), share(1)]).toEqual([0, 1]);
  });

  test('同一张工单每次都一样；份额加大，问过的还是问', () => {
    const asked = ids.filter((id) => askedToRecommend(id, 0.25));
    expect(asked.every((id) => askedToRecommend(id, 0.25) && askedToRecommend(id, 0.4))).toBe(true);
  });
});

describe('哪些最多', () => {
  test('从多到少，累计到百分之百；没发生过的不列', () => {
    const bars = pareto([
      { part: 'wall', count: 1 },
      { part: 'lamp', count: 0 },
      { part: 'pipe', count: 6 },
      { part: 'door', count: 1 },
    ]);
    expect(bars.map(({ part, share, cumulative }) => [part, share, cumulative])).toEqual([
      ['pipe', 0.75, 0.75],
      ['wall', 0.125, 0.875],
      ['door', 0.125, 1],
    ]);
    expect(pareto([{ count: 0 }])).toEqual([]);
  });
});
