import fc from 'fast-check';
import {
  addClosure,
  addRating,
  dimensions,
  emptySums,
  meansOf,
  mergeSums,
  replaceRating,
  responseRate,
  sameSums,
  starValues,
  sumsOf,
  type ClosureFacts,
  type DaySums,
  type RatingFacts,
} from '#domain/satisfaction';
import { closings } from '#domain/ticket';
import { HOUR, MINUTE } from '#domain/time';

const START = 1_800_000_000_000;
const stars = fc.constantFrom(...starValues);
/** Or left out. */
const some = fc.option(stars);
const rating: fc.Arbitrary<RatingFacts> = fc.record({
  stars,
  dimensions: fc.record({ timeliness: some, attitude: some, skill: some, tidiness: some, result: some }),
});
const later = fc.option(fc.integer({ min: START, max: START + 90 * 24 * HOUR }));
const closure: fc.Arbitrary<ClosureFacts> = fc.record({
  closing: fc.constantFrom(...closings),
  reportedAt: fc.constant(START),
  acceptedAt: later,
  firstFinishedAt: later,
  finishedAt: later,
  reopened: fc.nat(3),
});
const sums: fc.Arbitrary<DaySums> = fc
  .tuple(fc.array(closure, { maxLength: 8 }), fc.array(rating, { maxLength: 8 }))
  .map(([closures, ratings]) => sumsOf(closures, ratings));

const five: RatingFacts = {
  stars: 5,
  dimensions: { timeliness: 5, attitude: 5, skill: 5, tidiness: 5, result: 5 },
};
const two: RatingFacts = {
  stars: 2,
  dimensions: { timeliness: 1, attitude: 4, skill: 2, tidiness: 3, result: 2 },
};
const quick: ClosureFacts = {
  closing: 'fixed',
  reportedAt: START,
  acceptedAt: START + 6 * MINUTE,
  firstFinishedAt: START + 2 * HOUR,
  finishedAt: START + 2 * HOUR,
  reopened: 0,
};
const twice: ClosureFacts = { ...quick, acceptedAt: START + 10 * MINUTE, finishedAt: START + 50 * HOUR, reopened: 1 };

describe('每日累计', () => {
  test('一单一单加起来', () => {
    const total = sumsOf([quick, twice, { ...quick, closing: 'unanswered' }], [five, two]);
    expect(total).toEqual({
      closures: 3,
      fixed: 2,
      unanswered: 1,
      firstTimeFixed: 1,
      answers: 2,
      stars: { 1: 0, 2: 1, 3: 0, 4: 0, 5: 1 },
      dimensions: { timeliness: 6, attitude: 9, skill: 7, tidiness: 8, result: 7 },
      dimensionCounts: { timeliness: 2, attitude: 2, skill: 2, tidiness: 2, result: 2 },
      acceptMs: 22 * MINUTE,
      acceptCount: 3,
      firstFixMs: 6 * HOUR,
      firstFixCount: 3,
      finalFixMs: 54 * HOUR,
      finalFixCount: 3,
    });
    expect(meansOf(total)).toEqual({
      meanToAccept: (22 * MINUTE) / 3,
      meanToFirstFix: 2 * HOUR,
      meanToFinalFix: 18 * HOUR,
      dimensions: { timeliness: 3, attitude: 4.5, skill: 3.5, tidiness: 4, result: 3.5 },
    });
    expect(responseRate(total)).toBe(2 / 3);
  });

  test('什么都没有时，平均数是没有，不是零', () => {
    expect(meansOf(emptySums)).toEqual({
      meanToAccept: null,
      meanToFirstFix: null,
      meanToFinalFix: null,
      dimensions: { timeliness: null, attitude: null, skill: null, tidiness: null, result: null },
    });
    expect(responseRate(emptySums)).toBeNull();
  });

  test('没打的分项不算进平均，也不拉低它', () => {
    const some: RatingFacts = { ...two, dimensions: { ...two.dimensions, timeliness: null, attitude: null } };
    const none = { timeliness: null, attitude: null, skill: null, tidiness: null, result: null };
    const total = sumsOf([quick, twice], [five, some, { stars: 4, dimensions: none }]);
    expect(total.answers).toBe(3);
    expect(meansOf(total).dimensions).toEqual({ timeliness: 5, attitude: 5, skill: 3.5, tidiness: 4, result: 3.5 });
    expect(meansOf(sumsOf([quick], [{ stars: 4, dimensions: none }])).dimensions).toEqual(none);
  });

  test('没人答复的从不算修好', () => {
    expect(sumsOf([{ ...quick, closing: 'unanswered' }], [])).toMatchObject({ fixed: 0, firstTimeFixed: 0 });
  });

  test('改评价不是取平均：旧的整个拿掉，新的整个放上', () => {
    const changed = replaceRating(sumsOf([quick], [two]), two, five);
    expect(changed).toEqual(sumsOf([quick], [five]));
  });
});

describe('累计的规律', () => {
  type Step = (sums: DaySums) => DaySums;

  test('先来后到不影响累计', () => {
    fc.assert(
      fc.property(fc.array(closure), fc.array(rating), fc.nat(), (closures, ratings, seed) => {
        const steps: Step[] = [
          ...closures.map(
            (one): Step =>
              (kept) =>
                addClosure(kept, one),
          ),
          ...ratings.map(
            (one): Step =>
              (kept) =>
                addRating(kept, one),
          ),
        ];
        const turn = steps.length === 0 ? 0 : seed % steps.length;
        const turned = [...steps.slice(turn), ...steps.slice(0, turn)].reverse();
        const kept = turned.reduce((total, step) => step(total), emptySums);
        expect(sameSums(kept, sumsOf(closures, ratings))).toBe(true);
      }),
    );
  });

  test('评价改来改去，累计与用最后一版重算的完全相等', () => {
    const revisions = fc.array(fc.array(rating, { minLength: 1, maxLength: 5 }), { maxLength: 10 });
    fc.assert(
      fc.property(fc.array(closure), revisions, (closures, all) => {
        let kept = closures.reduce(addClosure, emptySums);
        for (const [first, ...changes] of all) {
          if (!first) continue;
          kept = addRating(kept, first);
          changes.forEach((change, n) => {
            kept = replaceRating(kept, n === 0 ? first : (changes[n - 1] ?? first), change);
          });
        }
        const last = all.flatMap((one) => one.slice(-1));
        expect(kept).toEqual(sumsOf(closures, last));
      }),
    );
  });

  test('按天合并，怎么分组、什么顺序都一样', () => {
    fc.assert(
      fc.property(sums, sums, sums, (a, b, c) => {
        expect(mergeSums([mergeSums([a, b]), c])).toEqual(mergeSums([a, mergeSums([b, c])]));
        expect(mergeSums([a, b])).toEqual(mergeSums([b, a]));
        expect(mergeSums([a, emptySums])).toEqual(a);
      }),
    );
    expect(mergeSums([])).toEqual(emptySums);
  });

  test('合并各天等于把所有工单和评价放在一起算', () => {
    const aDay = fc.tuple(fc.array(closure, { maxLength: 5 }), fc.array(rating, { maxLength: 5 }));
    fc.assert(
      fc.property(fc.array(aDay, { maxLength: 6 }), (days) => {
        const merged = mergeSums(days.map(([closures, ratings]) => sumsOf(closures, ratings)));
        expect(
          sameSums(
            merged,
            sumsOf(
              days.flatMap(([closures]) => closures),
              days.flatMap(([, ratings]) => ratings),
            ),
          ),
        ).toBe(true);
      }),
    );
  });

  test('账目自己对得上', () => {
    fc.assert(
      fc.property(sums, (kept) => {
        expect(kept.closures).toBe(kept.fixed + kept.unanswered);
        expect(kept.answers).toBe(starValues.reduce((total, star) => total + kept.stars[star], 0));
        expect(kept.firstTimeFixed).toBeLessThanOrEqual(kept.fixed);
        for (const dimension of dimensions) {
          expect(kept.dimensionCounts[dimension]).toBeLessThanOrEqual(kept.answers);
          const mean = meansOf(kept).dimensions[dimension];
          if (mean !== null) expect(mean >= 1 && mean <= 5).toBe(true);
        }
      }),
    );
  });

  test('差一个数就不算相等', () => {
    fc.assert(
      fc.property(sums, rating, closure, (kept, extra, one) => {
        expect(sameSums(kept, kept)).toBe(true);
        expect(sameSums(kept, addRating(kept, extra))).toBe(false);
        expect(sameSums(kept, addClosure(kept, one))).toBe(false);
      }),
    );
    const changed = { ...emptySums, dimensions: { ...emptySums.dimensions, result: 1 } };
    expect(sameSums(emptySums, changed)).toBe(false);
    const counted = { ...emptySums, dimensionCounts: { ...emptySums.dimensionCounts, result: 1 } };
    expect(sameSums(emptySums, counted)).toBe(false);
  });

  test('加了不会改动原来的', () => {
    const before = structuredClone(emptySums);
    addRating(addClosure(emptySums, quick), five);
    expect(emptySums).toEqual(before);
  });
});
