import fc from 'fast-check';
import { drawHomes } from '#domain/campaign';

const street = (sizes: readonly number[]) =>
  sizes.flatMap((size, building) =>
    Array.from({ length: size }, (_, n) => ({ id: `${building}-${n}`, building: `${building}栋` })),
  );
const perBuilding = (ids: readonly string[], buildings: number): number[] =>
  Array.from({ length: buildings }, (_, n) => ids.filter((id) => id.startsWith(`${n}-`)).length);

describe('关怀回访抽哪些户', () => {
  test('要几户抽几户，不够就全部，一户不抽两遍', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 6 }), fc.nat(40), fc.string(), (sizes, count, seed) => {
        const homes = street(sizes);
        const ids = drawHomes(homes, { count, seed });
        expect(ids).toHaveLength(Math.min(count, homes.length));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('一样大的楼，抽到的户数最多差一户', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.nat(60), fc.string(), (buildings, count, seed) => {
        const ids = drawHomes(street(Array.from({ length: buildings }, () => 10)), { count, seed });
        const counts = perBuilding(ids, buildings);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('大楼多抽，小楼少抽，都按户数', () => {
    const [big = 0, small = 0] = perBuilding(drawHomes(street([90, 30]), { count: 40, seed: '老业主' }), 2);
    expect(Math.abs(big - 30)).toBeLessThanOrEqual(1);
    expect(Math.abs(small - 10)).toBeLessThanOrEqual(1);
  });

  test('名单怎么排都抽出同样的户', () => {
    const homes = street([7, 3, 9]);
    const lot = { count: 6, seed: 's' };
    expect(drawHomes([...homes].reverse(), lot)).toEqual(drawHomes(homes, lot));
  });

  test('每户机会一样', () => {
    const homes = street([6, 6]);
    const seeds = Array.from({ length: 1000 }, (_, n) => `回访 ${n}`);
    const draws = seeds.flatMap((seed) => drawHomes(homes, { count: 3, seed }));
    const expected = draws.length / homes.length;
    const seen = homes.map(({ id }) => draws.filter((one) => one === id).length);
    const chiSquare = seen.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    // 11 degrees of freedom, one in a thousand.
    expect(chiSquare).toBeLessThan(31.3);
  });
});
