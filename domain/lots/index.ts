/** Every bit spread over all others, as MurmurHash3 ends (public domain). */
function spread(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/**
 * The lot of one thing, a whole number 0 … 2³² − 1: the same for the same seed, and without any pattern between seeds
 * or names. Not a secret: whoever knows the seed can tell who will be drawn.
 */
export function lotOf(seed: string, name: string): number {
  let hash = seed.length;
  for (const letter of `${seed}\n${name}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x9e3779b1);
    // What a multiplication carries upwards comes down again.
    hash ^= hash >>> 15;
  }
  return spread(hash);
}

/** By lot; the name decides where two lots are equal. What comes twice is drawn once. */
export function inOrderOfLots(names: readonly string[], seed: string): readonly string[] {
  const lots = [...new Set(names)].map((name) => ({ name, lot: lotOf(seed, name) }));
  return lots.sort((a, b) => a.lot - b.lot || (a.name < b.name ? -1 : 1)).map(({ name }) => name);
}

/**
 * So many names out of all, each with the same chance; all of them where there are not more. The same names and seed
 * give the same draw, in whatever order they come, so that anybody can draw again and look.
 */
export const drawn = (names: readonly string[], { count, seed }: { count: number; seed: string }): readonly string[] =>
  inOrderOfLots(names, seed).slice(0, count);
