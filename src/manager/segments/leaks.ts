import { segmentsText } from '#domain/copy';
import type { Segment } from './rows';

/** One column of rooms above each other, with how often the symptom was there. */
export interface RiserCell {
  readonly row: Segment;
  readonly words: string;
  readonly count: number;
  /** How deep its colour is: 1 once, 2 two or three times, 3 more often. */
  readonly depth: 1 | 2 | 3;
}

export interface BuildingBlock {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly cells: readonly RiserCell[];
}

const depthOf = (count: number): RiserCell['depth'] => {
  if (count === 1) return 1;
  return count < 4 ? 2 : 3;
};

/** The riser's own name without its building, which stands above: '1-02'. */
const riserWords = (row: Segment): string => {
  if (row.andValue === null || row.andValue === '') return segmentsText.publicArea;
  const name = row.andLabel === '' ? row.andValue : row.andLabel;
  for (const building of [row.label, row.value])
    if (building !== '' && name.startsWith(building))
      return name
        .slice(building.length)
        .replace(/^[\s-]+/, '')
        .replace(/-/g, ' ');
  return name;
};

const numbersOf = (name: string): readonly number[] => (name.match(/\d+/g) ?? []).map(Number);

/** '2 号楼' before '10 号楼'. By hand: not every phone's engine has Intl. */
const inOrder = (a: string, b: string): number => {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const apart = (left[at] ?? 0) - (right[at] ?? 0);
    if (apart !== 0) return apart;
  }
  return a < b ? -1 : Number(a > b);
};

/** Buildings with their risers, each in the order of its name. */
export const blocksOf = (rows: readonly Segment[]): readonly BuildingBlock[] => {
  const blocks = new Map<string, Segment[]>();
  for (const row of rows) if (row.closures > 0) blocks.set(row.value, [...(blocks.get(row.value) ?? []), row]);
  return [...blocks]
    .map(([value, list]) => ({
      value,
      name: list[0]?.label === '' || list[0] === undefined ? value : list[0].label,
      count: list.reduce((sum, { closures }) => sum + closures, 0),
      cells: list
        .map((row) => ({ row, words: riserWords(row), count: row.closures, depth: depthOf(row.closures) }))
        .sort((a, b) => inOrder(a.words, b.words)),
    }))
    .sort((a, b) => inOrder(a.name, b.name));
};
