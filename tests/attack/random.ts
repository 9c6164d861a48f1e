/** Numbers that look like chance and come again with the same seed. */
export interface Random {
  /** 0 ≤ n < below. */
  below(below: number): number;
  pick<T>(list: readonly T[]): T;
  /** True with this probability. */
  chance(probability: number): boolean;
}

/** mulberry32: 32 bits of state, good enough to choose what to try. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: <T>(list: readonly T[]): T => {
      const [first] = list;
      const one = list[below(list.length)] ?? first;
      if (one === undefined) throw new RangeError('nothing to pick from');
      return one;
    },
    chance: (probability) => next() < probability,
  };
}
