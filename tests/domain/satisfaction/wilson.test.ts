import fc from 'fast-check';
import { csat, FEWEST_FOR_VERDICT, starValues, wilson, type StarCounts } from '#domain/satisfaction';

type Five = readonly [one: number, two: number, three: number, four: number, five: number];
const counts = (...[one, two, three, four, five]: Five): StarCounts => ({
  1: one,
  2: two,
  3: three,
  4: four,
  5: five,
});
const sample = fc
  .integer({ min: 1, max: 5000 })
  .chain((n) => fc.record({ n: fc.constant(n), successes: fc.integer({ min: 0, max: n }) }));

describe('威尔逊区间', () => {
  test.each([
    [8, 10, [0.4902, 0.9433]],
    [0, 10, [0, 0.2775]],
    [10, 10, [0.7225, 1]],
    [85, 100, [0.7672, 0.9069]],
    [1, 1, [0.2065, 1]],
    [850, 1000, [0.8265, 0.8708]],
  ])('%d / %d 的区间是 %j', (successes, n, bounds) => {
    const { lower, upper } = wilson(successes, n);
    expect([lower, upper].map((bound) => Number(bound.toFixed(4)))).toEqual(bounds);
  });

  test('没有人评价就什么也不知道', () => {
    expect(wilson(0, 0)).toEqual({ lower: 0, upper: 1 });
  });

  test('区间总包含观察到的比例，且不越出 0 和 1', () => {
    fc.assert(
      fc.property(sample, ({ n, successes }) => {
        const { lower, upper } = wilson(successes, n);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(successes / n);
        expect(upper).toBeGreaterThanOrEqual(successes / n);
      }),
    );
  });

  test('同样的比例，人越多区间越窄', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 2, max: 20 }), ({ n, successes }, times) => {
        const few = wilson(successes, n);
        const many = wilson(successes * times, n * times);
        expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower);
      }),
    );
  });

  test('多一个满意的，上下限都不会降', () => {
    fc.assert(
      fc.property(sample, ({ n, successes }) => {
        fc.pre(successes < n);
        expect(wilson(successes + 1, n).lower).toBeGreaterThan(wilson(successes, n).lower);
        expect(wilson(successes + 1, n).upper).toBeGreaterThanOrEqual(wilson(successes, n).upper);
      }),
    );
  });

  test('满意与不满意对调，区间左右对称', () => {
    fc.assert(
      fc.property(sample, ({ n, successes }) => {
        expect(wilson(n - successes, n).lower).toBeCloseTo(1 - wilson(successes, n).upper, 12);
      }),
    );
  });

  test.each([
    [-1, 5],
    [6, 5],
    [NaN, 5],
  ])('%d / %d 不成样本', (successes, n) => {
    expect(() => wilson(successes, n)).toThrow(RangeError);
  });
});

describe('满意率', () => {
  test('四星和五星算满意', () => {
    expect(csat(counts(1, 0, 1, 3, 5), 0.85)).toMatchObject({ rate: 0.8, verdict: 'cannotSay' });
  });

  test('没有评价就没有满意率', () => {
    expect(csat(counts(0, 0, 0, 0, 0), 0.85)).toEqual({
      ...{ n: 0, hits: 0, rate: null, lower: null, upper: null },
      ...{ target: 0.85, verdict: 'cannotSay' },
    });
  });

  test('整个区间都在目标之上才算达标，之下才算未达标', () => {
    expect(csat(counts(0, 0, 50, 50, 900), 0.85).verdict).toBe('met');
    expect(csat(counts(100, 0, 100, 0, 800), 0.85).verdict).toBe('missed');
    expect(csat(counts(0, 0, 0, 0, 5), 0.85).verdict).toBe('cannotSay');
  });

  test('九份评价还不能判断，哪怕一份好评也没有；第十份起才说', () => {
    expect(csat(counts(9, 0, 0, 0, 0), 0.85).verdict).toBe('cannotSay');
    expect(csat(counts(10, 0, 0, 0, 0), 0.85).verdict).toBe('missed');
  });

  test('三种结论恰好有一种成立', () => {
    const some = fc.tuple(fc.nat(300), fc.nat(300), fc.nat(300), fc.nat(300), fc.nat(300));
    fc.assert(
      fc.property(some, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (stars, target) => {
        const { n, rate, lower, upper, verdict } = csat(counts(...stars), target);
        if (n < FEWEST_FOR_VERDICT || rate === null || lower === null || upper === null) {
          expect(verdict).toBe('cannotSay');
          return;
        }
        const expected = lower >= target ? 'met' : upper < target ? 'missed' : 'cannotSay';
        expect(verdict).toBe(expected);
        if (verdict === 'met') expect(rate).toBeGreaterThanOrEqual(target);
        if (verdict === 'missed') expect(rate).toBeLessThan(target);
      }),
    );
  });

  test('星级只有一到五', () => {
    expect(starValues).toEqual([1, 2, 3, 4, 5]);
  });
});
