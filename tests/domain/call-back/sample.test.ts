import fc from 'fast-check';
import { sampleSilent, type Silent } from '#domain/call-back';
import { lifeStages } from '#domain/satisfaction';

const someone = fc.record({
  id: fc.uuid(),
  contractor: fc.constantFrom('甲', '乙', '丙', ''),
  stage: fc.constantFrom(...lifeStages, ''),
});
const people = fc.uniqueArray(someone, { selector: ({ id }) => id, maxLength: 60 });
const share = fc.integer({ min: 1, max: 5 });

const countBy = (list: readonly Silent[], of: (one: Silent) => string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(of(one), (counts.get(of(one)) ?? 0) + 1);
  return counts;
};
const stratum = ({ contractor, stage }: Silent): string => `${contractor}/${stage}`;

describe('没有评价的业主，抽几户打电话', () => {
  test('每个单位每个阶段抽到说好的户数，不够的全部打', () => {
    fc.assert(
      fc.property(people, share, fc.string(), (silent, perStratum, seed) => {
        const ids = sampleSilent(silent, { perStratum, seed });
        const drawn = countBy(
          silent.filter(({ id }) => ids.includes(id)),
          stratum,
        );
        for (const [name, count] of countBy(silent, stratum)) {
          expect([name, drawn.get(name)]).toEqual([name, Math.min(count, perStratum)]);
        }
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('有没评价的业主，就有这个单位的回访', () => {
    fc.assert(
      fc.property(people, fc.string(), (silent, seed) => {
        const ids = sampleSilent(silent, { perStratum: 1, seed });
        const heard = silent.filter(({ id }) => ids.includes(id)).map(({ contractor }) => contractor);
        expect(new Set(heard)).toEqual(new Set(silent.map(({ contractor }) => contractor)));
      }),
    );
  });

  test('名单怎么排都抽出同样的人', () => {
    fc.assert(
      fc.property(people, fc.string(), (silent, seed) => {
        const lot = { perStratum: 2, seed };
        expect(sampleSilent([...silent].reverse(), lot)).toEqual(sampleSilent(silent, lot));
      }),
    );
  });

  test('同一层里每户机会一样，不论单子新旧', () => {
    const silent = Array.from({ length: 12 }, (_, n) => ({ id: `t${n}`, contractor: '甲', stage: 'stable' }));
    const seeds = Array.from({ length: 1000 }, (_, n) => `c:${n}`);
    const draws = seeds.flatMap((seed) => sampleSilent(silent, { perStratum: 2, seed }));
    const expected = draws.length / silent.length;
    const seen = silent.map(({ id }) => draws.filter((one) => one === id).length);
    const chiSquare = seen.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    // 11 degrees of freedom, one in a thousand.
    expect(chiSquare).toBeLessThan(31.3);
  });

  test('抽零户不行：那样有的单位永远没有人问', () => {
    expect(() => sampleSilent([], { perStratum: 0, seed: 's' })).toThrow(RangeError);
  });
});
