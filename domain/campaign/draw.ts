import { inOrderOfLots, lotOf } from '#domain/lots';

interface Candidate {
  readonly id: string;
  readonly building: string;
}

const HIGHEST = 2 ** 32;

interface Turn {
  readonly id: string;
  /** How far down its building it was drawn, 0 … 1, from a start of the building's own. */
  readonly depth: number;
}

function turnsIn(building: string, ids: readonly string[], seed: string): readonly Turn[] {
  const start = lotOf(seed, building) / HIGHEST;
  return inOrderOfLots(ids, seed).map((id, place) => ({ id, depth: (place + start) / ids.length }));
}

/**
 * Which homes a campaign calls: of every building as large a share as of the others, inside of it by lot. The same homes
 * and seed give the same answer in whatever order they come.
 */
export function drawHomes(
  homes: readonly Candidate[],
  { count, seed }: { readonly count: number; readonly seed: string },
): readonly string[] {
  const buildings = new Map<string, string[]>();
  for (const { id, building } of homes) buildings.set(building, [...(buildings.get(building) ?? []), id]);
  const turns = [...buildings].flatMap(([building, ids]) => turnsIn(building, ids, seed));
  return turns
    .sort((a, b) => a.depth - b.depth || (a.id < b.id ? -1 : 1))
    .slice(0, count)
    .map(({ id }) => id);
}
