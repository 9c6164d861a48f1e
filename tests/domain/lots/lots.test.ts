import fc from 'fast-check';
import { drawn, lotOf } from '#domain/lots';

const names = Array.from({ length: 10 }, (_, n) => `ticket-${n}`);
const seeds = Array.from({ length: 1000 }, (_, n) => `community-1:2026-${n}`);

/** Sum of (seen − expected)² ÷ expected: large where some have a better chance than others. */
const chiSquare = (seen: readonly number[]): number => {
  const expected = seen.reduce((sum, n) => sum + n, 0) / seen.length;
  return seen.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
};

describe('抽签', () => {
  test('同样的名单和种子，怎么排都抽出同样的几个', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.string(), fc.nat(20), (all, seed, count) => {
        const one = drawn(all, { count, seed });
        expect(drawn([...all].reverse(), { count, seed })).toEqual(one);
        expect(one).toHaveLength(Math.min(count, all.length));
        for (const name of one) expect(all).toContain(name);
      }),
    );
  });

  test('写了两遍的也只有一次机会', () => {
    expect(drawn(['a', 'a', 'b'], { count: 3, seed: 's' })).toHaveLength(2);
  });

  const draws = seeds.map((seed) => drawn(names, { count: 3, seed }));
  const times = (...together: readonly string[]): number =>
    draws.filter((draw) => together.every((name) => draw.includes(name))).length;

  test('每个都有一样的机会，写在前面的也不占便宜', () => {
    // 9 degrees of freedom: 27.9 is passed once in a thousand times by chance alone.
    expect(chiSquare(names.map((name) => times(name)))).toBeLessThan(27.9);
  });

  test('两个一起抽中的机会也一样，不会总是结伴', () => {
    const pairs = names.flatMap((one, place) => names.slice(place + 1).map((other) => times(one, other)));
    // 44 degrees of freedom, one in a thousand.
    expect(chiSquare(pairs)).toBeLessThan(78.7);
  });

  test('换一个种子就换一批人', () => {
    const draws = new Set(seeds.slice(0, 50).map((seed) => drawn(names, { count: 3, seed }).join()));
    expect(draws.size).toBeGreaterThan(30);
  });

  test('签是一个整数，写死了不变：昨天抽的今天查得出', () => {
    expect([lotOf('', ''), lotOf('a', 'b'), lotOf('ab', '')]).toEqual([2280015616, 3349778066, 3229159543]);
  });
});
