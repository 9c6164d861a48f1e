import fc from 'fast-check';
import { leagueOf, strataOf, type Contestant, type Stratum } from '#domain/league';
import { cellsOf, contributionOf, wilson, type RatingFacts } from '#domain/satisfaction';
import { defaultSettings } from '#domain/settings';
import { five, present, quick, two } from '../satisfaction/closures';

const rules = { ...defaultSettings.league, on: '2026-12-31' };
const stratum = (hits: number, n: number, part = 'pipe'): Stratum => ({ part, sensitivity: 'B', n, hits });
const one = (id: string, hits: number, n: number, since: string | null = null): Contestant => ({
  ...{ id, since, strata: [stratum(hits, n)] },
});

const anyStratum: fc.Arbitrary<Stratum> = fc
  .record({
    part: fc.constantFrom('pipe', 'wall', 'lamp'),
    sensitivity: fc.constantFrom('A', 'B'),
    n: fc.integer({ min: 1, max: 60 }),
    hits: fc.nat(60),
  })
  .map((some) => ({ ...some, hits: Math.min(some.hits, some.n) }));
const anyStrata = fc.uniqueArray(anyStratum, { maxLength: 5, selector: ({ part, sensitivity }) => part + sensitivity });
const table: fc.Arbitrary<readonly Contestant[]> = fc
  .array(fc.tuple(anyStrata, fc.constantFrom(null, '2020-01-01', '2026-11-01')), { maxLength: 9 })
  .map((list) => list.map(([strata, since], at) => ({ id: `c${at}`, since, strata })));

describe('排行', () => {
  test('按区间下限排，不按满意率排：三十份里二十九份，排在十份全满意之前', () => {
    const rows = leagueOf([one('small', 10, 10), one('large', 29, 30)], rules);
    expect(rows.map(({ id }) => id)).toEqual(['large', 'small']);
  });

  test('评价不够的不排，也不给调整后的数', () => {
    const [first, second] = leagueOf([one('few', 9, 9), one('some', 8, 10)], rules);
    expect(first).toMatchObject({ id: 'some', band: 'ranked', group: 1 });
    expect(second).toMatchObject({ id: 'few', band: 'tooFew', adjusted: null, group: null, n: 9, hits: 9 });
  });

  test('新来的单列，六个月后再排', () => {
    const rows = leagueOf([one('new', 90, 90, '2026-07-01'), one('old', 50, 100, '2026-06-30')], rules);
    expect(rows.map(({ id, band, group }) => [id, band, group])).toEqual([
      ['old', 'ranked', 1],
      ['new', 'newcomer', null],
    ]);
    expect(rows[1]?.adjusted?.rate).toBeGreaterThan(0.9);
  });

  test('区间分得开才分组；组里不分先后', () => {
    const rows = leagueOf([one('a', 290, 300), one('b', 285, 300), one('c', 200, 300), one('d', 100, 300)], rules);
    expect(rows.map(({ id, group, first, last }) => [id, group, first, last])).toEqual([
      ['a', 1, false, false],
      ['b', 1, false, false],
      ['c', 2, false, false],
      ['d', 3, false, true],
    ]);
  });

  test('一家评价少、看不准的，不会让别人成了最后', () => {
    const rows = leagueOf([one('good', 270, 300), one('bad', 190, 300), one('unsure', 9, 12)], rules);
    expect(rows.map(({ last }) => last)).toEqual([false, false, false]);
    expect(new Set(rows.map(({ group }) => group)).size).toBe(1);
  });

  test('比的越多，要求越严：两家里看着是最后，八家里只当是碰巧', () => {
    const pair = [one('large', 2100, 3000), one('small', 15, 30)];
    const others = Array.from({ length: 6 }, (_, at) => one(`good${at}`, 2900, 3000));
    const last = (contestants: readonly Contestant[]) => leagueOf(contestants, rules).find((row) => row.last)?.id;
    expect(last(pair)).toBe('small');
    expect(last([...pair, ...others])).toBeUndefined();
  });

  test('只有一家，谈不上第一和最后', () => {
    expect(leagueOf([one('alone', 90, 100)], rules)).toMatchObject([{ group: 1, first: false, last: false }]);
    expect(leagueOf([], rules)).toEqual([]);
  });

  test('两家差得远，一家第一，一家最后', () => {
    const rows = leagueOf([one('bad', 10, 100), one('good', 95, 100)], rules);
    expect(rows.map(({ id, first, last }) => [id, first, last])).toEqual([
      ['good', true, false],
      ['bad', false, true],
    ]);
  });
});

describe('按同样的活来比', () => {
  test('大家活一样，满意率和区间原样不动', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 6 }), (hits) => {
        const rows = leagueOf(
          hits.map((some, at) => one(`c${at}`, some, 60)),
          rules,
        );
        for (const row of rows) {
          const { lower, upper } = wilson(row.hits, row.n);
          expect(row.adjusted?.rate).toBeCloseTo(row.hits / row.n, 8);
          expect(row.adjusted?.lower).toBeCloseTo(lower, 8);
          expect(row.adjusted?.upper).toBeCloseTo(upper, 8);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('同样的满意率，做难活的调高，做容易的调低', () => {
    const rows = leagueOf(
      [
        { id: 'hard', since: null, strata: [stratum(80, 100, 'waterproofing')] },
        { id: 'easy', since: null, strata: [stratum(80, 100, 'lamp')] },
        { id: 'both', since: null, strata: [stratum(200, 300, 'waterproofing'), stratum(285, 300, 'lamp')] },
      ],
      rules,
    );
    const rate = (id: string): number => rows.find((row) => row.id === id)?.adjusted?.rate ?? 0;
    expect(rate('hard')).toBeGreaterThan(0.85);
    expect(rate('easy')).toBeLessThan(0.72);
  });

  test('调整后还是比例，区间里有它自己', () => {
    fc.assert(
      fc.property(table, (contestants) => {
        for (const { adjusted } of leagueOf(contestants, rules)) {
          if (adjusted === null) continue;
          const { rate, lower, upper } = adjusted;
          expect(0 <= lower && lower <= rate && rate <= upper && upper <= 1).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('全都满意、全都不满意，也算得出来', () => {
    expect(leagueOf([one('a', 50, 50), one('b', 20, 20)], rules)[0]?.adjusted?.rate).toBe(1);
    expect(leagueOf([one('a', 0, 50), one('b', 0, 20)], rules)[0]?.adjusted?.rate).toBe(0);
  });
});

describe('排行的规律', () => {
  test('谁先写进来都一样', () => {
    fc.assert(
      fc.property(table, (contestants) => {
        expect(
          leagueOf(
            [...contestants].reverse().map((some) => ({ ...some, strata: [...some.strata].reverse() })),
            rules,
          ),
        ).toEqual(leagueOf(contestants, rules));
      }),
      { numRuns: 30 },
    );
  });

  test('最多一个第一、一个最后；排在前面的组号不比后面的大；每家都在', () => {
    fc.assert(
      fc.property(table, (contestants) => {
        const rows = leagueOf(contestants, rules);
        expect(rows.map(({ id }) => id).sort()).toEqual(contestants.map(({ id }) => id).sort());
        expect(rows.filter(({ first }) => first).length).toBeLessThanOrEqual(1);
        expect(rows.filter(({ last }) => last).length).toBeLessThanOrEqual(1);
        const groups = rows.flatMap(({ group }) => group ?? []);
        expect(groups).toEqual([...groups].sort((a, b) => a - b));
        for (const { band, group, adjusted } of rows) {
          expect(group === null).toBe(band !== 'ranked');
          if (band === 'ranked') expect(adjusted).not.toBeNull();
        }
      }),
      { numRuns: 40 },
    );
  });
});

test('同一部位、同一敏感级的评价合在一起；没人评的不算', () => {
  const given: readonly (readonly [Partial<typeof quick>, RatingFacts | null])[] = [
    [{ symptom: 'leak' }, five],
    [{ symptom: 'crack' }, two],
    [{ sensitivity: 'A' }, five],
    [{ part: 'wall' }, null],
  ];
  const cells = cellsOf(present(given.map(([change, rating]) => contributionOf({ ...quick, ...change }, rating))));
  expect(strataOf(cells)).toEqual([
    { part: 'pipe', sensitivity: 'B', n: 2, hits: 1 },
    { part: 'pipe', sensitivity: 'A', n: 1, hits: 1 },
  ]);
});
