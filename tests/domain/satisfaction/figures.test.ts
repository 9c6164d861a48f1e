import fc from 'fast-check';
import * as v from 'valibot';
import { satisfactionApi } from '#domain/contract';
import {
  answersIn,
  complaintFiguresOf,
  contributionOf,
  dimensions,
  drillCount,
  drills,
  emptyComplaintSums,
  emptySums,
  figuresOf,
  FEWEST_PAIRS,
  importanceOf,
  matrixOf,
  mergeSums,
  proportionOf,
  satisfiedIn,
  starValues,
  isSatisfied,
  type DaySums,
  type RatingFacts,
  type Stars,
} from '#domain/satisfaction';
import { closure, present, quick, rated, rating, two } from './closures';

const sumsOf = (list: readonly (RatingFacts | null)[]): DaySums =>
  mergeSums(present(list.map((one) => contributionOf(quick, one))).map(({ sums }) => sums));
const sums = fc
  .array(rated, { maxLength: 25 })
  .map((list) => mergeSums(present(list.map((one) => contributionOf(...one))).map((one) => one.sums)));
const some = (dimension: Stars | null, stars: Stars): RatingFacts => ({
  stars,
  dimensions: { timeliness: dimension, attitude: 3, skill: dimension, tidiness: null, result: stars },
  recommend: null,
});

describe('数字', () => {
  test('算得出来的都合约定：比例在零到一之间，说得出是多少里的多少', () => {
    const { output } = satisfactionApi['satisfaction.summary'];
    fc.assert(
      fc.property(sums, (one) => {
        const complaints = complaintFiguresOf(emptyComplaintSums);
        const all = { ...figuresOf(one, 0.85), complaints };
        expect(v.parse(output, all)).toEqual(all);
        const { score } = all.recommend;
        expect(score === null || (score >= -1 && score <= 1)).toBe(true);
        for (const dimension of dimensions) {
          const mean = all.dimensions[dimension];
          expect(mean === null || (mean >= 1 && mean <= 5)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('什么也没有，就什么也不说，不是零分', () => {
    const nothing = figuresOf(emptySums, 0.85);
    expect(nothing).toMatchObject({ meanToAccept: null, recommend: { n: 0, score: null }, csat: { rate: null, n: 0 } });
    expect(nothing.firstTimeFix).toEqual({ n: 0, hits: 0, rate: null, lower: null, upper: null });
    expect(nothing.called.service).toEqual({ n: 0, mean: null });
  });

  test('推荐值：推荐的减去不推荐的，除以答了的', () => {
    const asked = ([10, 9, 8, 7, 6, 0, null] as const).map((recommend): RatingFacts => ({ ...two, recommend }));
    expect(figuresOf(sumsOf(asked), 0.85).recommend).toEqual({ n: 6, score: 0 });
    expect(figuresOf(sumsOf(asked.slice(0, 3)), 0.85).recommend.score).toBeCloseTo(2 / 3);
  });

  test('回复率是答了的除以关闭的', () => {
    expect(figuresOf(sumsOf([two, null, null, null]), 0.85).response).toMatchObject({ n: 4, hits: 1, rate: 0.25 });
  });

  test('比例不能比全部还多', () => {
    expect(() => proportionOf(3, 2)).toThrow(RangeError);
  });

  test('满意的就是四星五星', () => {
    expect(starValues.filter(isSatisfied)).toEqual([4, 5]);
    expect([answersIn, satisfiedIn].map((count) => count({ 1: 1, 2: 2, 3: 4, 4: 8, 5: 16 }))).toEqual([31, 24]);
  });
});

describe('每个数字都点得开', () => {
  test('点开的工单一张不多一张不少', () => {
    fc.assert(
      fc.property(fc.array(rated, { maxLength: 12 }), (list) => {
        const each = present(list.map((one) => contributionOf(...one))).map((one) => mergeSums([one.sums]));
        const total = mergeSums(each);
        for (const which of drills) {
          const opened = each.filter((one) => drillCount(which, one) > 0);
          expect(opened.reduce((count, one) => count + drillCount(which, one), 0)).toBe(drillCount(which, total));
        }
        const { csat, firstTimeFix, onTime, callBackInTime } = figuresOf(total, 0.85);
        expect(drillCount('unsatisfied', total)).toBe(csat.n - csat.hits);
        expect(drillCount('cameBack', total)).toBe(firstTimeFix.n - firstTimeFix.hits);
        expect(drillCount('late', total)).toBe(onTime.n - onTime.hits);
        expect(drillCount('callBackMissed', total)).toBe(callBackInTime.n - callBackInTime.hits);
      }),
      { numRuns: 40 },
    );
  });
});

/** Pearson's correlation as in a textbook, from the pairs themselves. */
function textbook(pairs: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const cov = pairs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  const spread = (at: 0 | 1, middle: number) => pairs.reduce((sum, pair) => sum + (pair[at] - middle) ** 2, 0);
  return cov / Math.sqrt(spread(0, x) * spread(1, y));
}

describe('先改进什么', () => {
  test('重要性是这一项的星与总体的星的相关，与逐份算的一样', () => {
    fc.assert(
      fc.property(fc.array(rating, { minLength: FEWEST_PAIRS, maxLength: 40 }), (list) => {
        const pairs = list.flatMap((one) =>
          one.dimensions.skill === null ? [] : [[one.dimensions.skill, one.stars] as const],
        );
        const importance = importanceOf(sumsOf(list).dimensions.skill);
        if (importance === null) {
          const varies = (at: 0 | 1) => new Set(pairs.map((pair) => pair[at])).size > 1;
          expect(pairs.length >= FEWEST_PAIRS && varies(0) && varies(1)).toBe(false);
        } else {
          expect(importance).toBeCloseTo(textbook(pairs), 10);
          expect(Math.abs(importance)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('九份不下结论；人人一个分数，也看不出重要不重要', () => {
    const list = Array.from({ length: 10 }, (_, at) => some(at < 5 ? 2 : 5, at < 5 ? 1 : 5));
    expect(importanceOf(sumsOf(list).dimensions.skill)).toBeCloseTo(1);
    expect(importanceOf(sumsOf(list.slice(1)).dimensions.skill)).toBeNull();
    expect(importanceOf(sumsOf(list).dimensions.attitude)).toBeNull();
  });

  test('左右看重要不重要，上下看满意不满意，以各项的平均为界', () => {
    const scores = (['timeliness', 'attitude', 'skill', 'tidiness'] as const).reduce(
      (all, dimension, at) => ({
        ...all,
        [dimension]: {
          ...{ n: 40, stars: at < 2 ? 100 : 180, squares: at < 2 ? 290 : 850, overall: 120, overallSquares: 400 },
          products: at % 2 === 0 ? (at < 2 ? 330 : 560) : at < 2 ? 302 : 542,
        },
      }),
      emptySums.dimensions,
    );
    const { dimensions: placed, split } = matrixOf({ ...emptySums, dimensions: scores });
    expect(split?.mean).toBeCloseTo(3.5);
    expect(Object.values(placed).map(({ quadrant }) => quadrant)).toEqual([
      ...['improveFirst', 'watch', 'keepUp', 'enough'],
      null,
    ]);
  });

  test('矩阵也合约定；不够说的就不放进去', () => {
    const { output } = satisfactionApi['satisfaction.matrix'];
    fc.assert(
      fc.property(fc.array(rating, { maxLength: 30 }), (list) => {
        const matrix = matrixOf(sumsOf(list));
        expect(v.parse(output, matrix)).toEqual(matrix);
        for (const { n, importance, quadrant } of Object.values(matrix.dimensions))
          if (n < FEWEST_PAIRS) expect([importance, quadrant]).toEqual([null, null]);
      }),
      { numRuns: 30 },
    );
    expect(matrixOf(emptySums).split).toBeNull();
  });
});

test('哪一张工单都说得出它算在哪些数里', () => {
  fc.assert(
    fc.property(closure, (facts) => {
      const one = contributionOf(facts, null);
      if (one !== null) expect(drillCount('closures', mergeSums([one.sums]))).toBe(1);
    }),
    { numRuns: 20 },
  );
});
