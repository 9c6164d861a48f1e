import fc from 'fast-check';
import {
  addSums,
  cellsOf,
  contributionOf,
  dimensions,
  emptySums,
  isZero,
  mergeCells,
  mergeSums,
  sameCells,
  sameSums,
  starValues,
  subtractSums,
  withContribution,
  type Cell,
  type ClosureFacts,
  type Contribution,
  type RatingFacts,
} from '#domain/satisfaction';
import { HOUR, MINUTE } from '#domain/time';
import { closure, five, present, quick, rated, rating, START, two } from './closures';

const sumsOf = (ticket: ClosureFacts, given: RatingFacts | null = null) =>
  mergeSums([contributionOf(ticket, given)?.sums ?? {}]);
const clock = (kind: 'arrival' | 'callBack' | 'suspension', times: Partial<ClosureFacts['clocks'][number]>) => ({
  kind,
  startedAt: START,
  stoppedAt: null,
  missedAt: null,
  ...times,
});

describe('一张已关闭的工单算作什么', () => {
  test('数得出：关闭、修好、没再坏、按时到、各段时间', () => {
    expect(contributionOf(quick, null)).toEqual({
      day: '2026-11-01',
      key: {
        contractor: 'north',
        technician: 'wang',
        supervisor: 'sun',
        part: 'pipe',
        symptom: 'leak',
        sensitivity: 'B',
        stage: 'settling',
        building: '1',
        riser: '1-2-01',
      },
      sums: {
        ...{ closures: 1, fixed: 1, returnsKnown: 1, firstTimeFixed: 1, arrivals: 1, onTime: 1 },
        ...{ acceptMs: 6 * MINUTE, acceptCount: 1 },
        ...{ firstFixMs: 2 * HOUR, firstFixCount: 1, finalFixMs: 2 * HOUR, finalFixCount: 1 },
      },
    });
  });

  test('评价带来一份答卷、各项的星和愿不愿意推荐；没填的一项不算', () => {
    const sums = sumsOf(quick, two);
    expect(sums).toMatchObject({ answers: 1, stars: { 1: 0, 2: 1, 3: 0, 4: 0, 5: 0 } });
    expect(sums.recommend).toEqual({ promoters: 0, passives: 0, detractors: 1 });
    expect(sums.dimensions.attitude).toEqual({
      ...{ n: 1, stars: 4, squares: 16, overall: 2, overallSquares: 4, products: 8 },
    });
    expect(sums.dimensions.tidiness.n).toBe(0);
  });

  test('没关闭的、并到另一单的，都不算', () => {
    expect(contributionOf({ ...quick, closing: null, closedOn: null }, null)).toBeNull();
    expect(contributionOf({ ...quick, closing: 'duplicate' }, five)).toBeNull();
  });

  test('没人答复而关闭的，不写成修好', () => {
    expect(sumsOf({ ...quick, closing: 'unanswered' })).toMatchObject({ closures: 1, fixed: 0, unanswered: 1 });
  });

  test('公共区域、没派过人的，各项留空', () => {
    const nobody = { ...quick, assignment: null, supervisor: null, stage: null, inBuilding: null, riserKey: null };
    expect(contributionOf(nobody, null)?.key).toMatchObject({
      ...{ contractor: '', technician: '', supervisor: '', stage: '', building: '', riser: '' },
    });
  });

  test.each([
    ['三十天没再报，一次修好', { cameBack: false }, [1, 1]],
    ['又报了，不算', { cameBack: true }, [1, 0]],
    ['还没到三十天，先不下结论', { cameBack: null }, [0, 0]],
    ['返修过的，不等三十天就不算', { cameBack: null, reopened: 1 }, [1, 0]],
    ['没人答复的，也看三十天内再没再报', { cameBack: false, closing: 'unanswered' as const }, [1, 1]],
  ])('一次修好：%s', (_, change, [known, fixed]) => {
    expect(sumsOf({ ...quick, ...change })).toMatchObject({ returnsKnown: known, firstTimeFixed: fixed });
  });

  test.each([
    ['到了', [clock('arrival', { stoppedAt: START + 9 })], [1, 1]],
    ['到晚了', [clock('arrival', { stoppedAt: START + 9, missedAt: START + 5 })], [1, 0]],
    ['一直没到', [clock('arrival', { missedAt: START + 5 })], [1, 0]],
    ['还没到时候', [clock('arrival', {})], [0, 0]],
    [
      '没到就先挂起，再约的一次到了：只有一次上门',
      [
        clock('arrival', { stoppedAt: START + 3 }),
        clock('suspension', { startedAt: START + 3 }),
        clock('arrival', { stoppedAt: START + 9 }),
      ],
      [1, 1],
    ],
    [
      '误了才挂起，误了就是误了',
      [clock('arrival', { stoppedAt: START + 3, missedAt: START + 2 }), clock('suspension', { startedAt: START + 3 })],
      [1, 0],
    ],
  ])('按时到场：%s', (_, clocks, [arrivals, onTime]) => {
    expect(sumsOf({ ...quick, clocks })).toMatchObject({ arrivals, onTime });
  });

  test('回访里说的话另外数，不算评价', () => {
    const callBacks = [
      { outcome: 'notReached' as const, service: null, contractor: null },
      { outcome: 'reached' as const, service: 5 as const, contractor: 2 as const },
      { outcome: 'reached' as const, service: 4 as const, contractor: null },
    ];
    expect(sumsOf({ ...quick, callBacks })).toMatchObject({
      ...{ answers: 0, stars: emptySums.stars, reached: 2 },
      ...{ service: { n: 2, sum: 9 }, contractor: { n: 1, sum: 2 } },
    });
  });
});

/** A street of tickets that change again and again; what the sums kept is compared with the last state of each. */
type Change = readonly [ticket: number, state: readonly [ClosureFacts, RatingFacts | null]];
const TICKETS = 6;
const changes: fc.Arbitrary<readonly Change[]> = fc.array(fc.tuple(fc.nat(TICKETS - 1), rated), { maxLength: 25 });

describe('累计永远等于重算', () => {
  test('关闭、评价、改评、返修、回访，随便怎么交错，每天每格都与重算的完全相等', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const now = new Map<number, Contribution | null>();
        const days = new Map<string, readonly Cell[]>();
        const change = (day: string, before: Contribution | null, after: Contribution | null) =>
          days.set(day, withContribution(days.get(day) ?? [], before, after));
        for (const [ticket, [facts, given]] of all) {
          const before = now.get(ticket) ?? null;
          const after = contributionOf(facts, given);
          if (before !== null && before.day === after?.day) change(before.day, before, after);
          else {
            if (before !== null) change(before.day, before, null);
            if (after !== null) change(after.day, null, after);
          }
          now.set(ticket, after);
        }
        const left = present([...now.values()]);
        for (const [day, cells] of days) {
          const fresh = left.filter((one) => one.day === day);
          expect(sameCells(cells, cellsOf(fresh))).toBe(true);
          expect(mergeCells(cells)).toEqual(mergeSums(fresh.map(({ sums }) => sums)));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('全部撤出，一格也不剩', () => {
    fc.assert(
      fc.property(fc.array(rated, { maxLength: 10 }), fc.nat(), (list, turn) => {
        const all = present(list.map(([facts, given]) => contributionOf(facts, given)));
        const full = all.reduce<readonly Cell[]>((cells, one) => withContribution(cells, null, one), []);
        const turned = [...all.slice(turn % (all.length + 1)), ...all.slice(0, turn % (all.length + 1))];
        expect(turned.reduce((cells, one) => withContribution(cells, one, null), full)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('加上再减去，还是原来的；怎么分组、什么顺序都一样', () => {
    const sums = rated.map(([facts, given]) => sumsOf(facts, given));
    fc.assert(
      fc.property(sums, sums, sums, (a, b, c) => {
        expect(subtractSums(addSums(a, b), b)).toEqual(a);
        expect(mergeSums([mergeSums([a, b]), c])).toEqual(mergeSums([c, mergeSums([b, a])]));
        expect(isZero(subtractSums(a, a))).toBe(true);
      }),
      { numRuns: 40 },
    );
    expect(mergeSums([])).toEqual(emptySums);
  });

  test('账目自己对得上', () => {
    fc.assert(
      fc.property(fc.array(rated, { maxLength: 12 }), (list) => {
        const sums = mergeSums(present(list.map((one) => contributionOf(...one))).map((one) => one.sums));
        expect(sums.closures).toBe(sums.fixed + sums.unanswered);
        expect(sums.answers).toBe(starValues.reduce((total, star) => total + sums.stars[star], 0));
        expect(sums.firstTimeFixed).toBeLessThanOrEqual(sums.returnsKnown);
        expect(sums.returnsKnown).toBeLessThanOrEqual(sums.closures);
        expect(sums.onTime).toBeLessThanOrEqual(sums.arrivals);
        expect(sums.callBackKept).toBeLessThanOrEqual(sums.callBackDue);
        for (const dimension of dimensions) expect(sums.dimensions[dimension].n).toBeLessThanOrEqual(sums.answers);
        expect(JSON.stringify(sums)).not.toMatch(/[.]|null/);
      }),
      { numRuns: 60 },
    );
  });

  test('差一个数就不算相等，少一格也不算', () => {
    const [one, other] = present([contributionOf(quick, five), contributionOf({ ...quick, part: 'wall' }, null)]);
    if (one === undefined || other === undefined) throw new Error('both are closed');
    expect(sameSums(one.sums, { ...one.sums, reached: 1 })).toBe(false);
    expect(sameSums(one.sums, { ...one.sums, dimensions: {} })).toBe(false);
    expect(sameCells(cellsOf([one, other]), cellsOf([one]))).toBe(false);
    expect(sameCells(cellsOf([one]), cellsOf([one, other]))).toBe(false);
    expect(sameCells(cellsOf([one, other]), cellsOf([other, one]))).toBe(true);
    expect(sameCells(cellsOf([one]), [{ key: other.key, sums: one.sums }])).toBe(false);
  });

  test('加了不会改动原来的', () => {
    fc.assert(
      fc.property(closure, rating, (facts, given) => {
        const before = sumsOf(facts, given);
        const kept = JSON.stringify([before, emptySums]);
        addSums(before, before);
        subtractSums(before, before);
        expect(JSON.stringify([before, emptySums])).toBe(kept);
      }),
      { numRuns: 20 },
    );
  });
});
