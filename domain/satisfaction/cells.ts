import type { Contribution } from './contribution';
import { sparse, type Sparse } from './numbers';
import { addSums, isZero, mergeSums, sameSums, subtractSums, type DaySums } from './sums';
import { facets, type Facet } from './terms';

/** One combination of facets: '' where there is none (nobody was sent, a public area). */
export type CellKey = Readonly<Record<Facet, string>>;

/** What the closings of one combination add up to. A year has many thousands, so zeros are left out. */
export interface Cell {
  readonly key: CellKey;
  readonly sums: Sparse<DaySums>;
}

/** A day's sums as they are kept: `sums` is what its cells add up to. */
export interface DayCells {
  readonly day: string;
  readonly sums: DaySums;
  readonly cells: readonly Cell[];
}

/** One text for one key, the same whatever order its facets come in. */
export const keyText = (key: CellKey): string => JSON.stringify(facets.map((facet) => key[facet]));

type Change = (sums: DaySums, by: Sparse<DaySums>) => DaySums;

function changed(cells: readonly Cell[], by: Contribution | null, change: Change): readonly Cell[] {
  if (by === null) return cells;
  const text = keyText(by.key);
  const at = cells.findIndex(({ key }) => keyText(key) === text);
  const sums = sparse(change(mergeSums([cells[at]?.sums ?? {}]), by.sums));
  const others = cells.filter((_, n) => n !== at);
  return isZero(sums) ? others : [...others, { key: by.key, sums }];
}

/** A day's cells after a ticket or its rating changed: what it gave before is taken out, what it gives now is put in. */
export const withContribution = (
  cells: readonly Cell[],
  before: Contribution | null,
  after: Contribution | null,
): readonly Cell[] => changed(changed(cells, before, subtractSums), after, addSums);

/** The cells computed afresh, to be compared with those kept. */
export function cellsOf(contributions: readonly Contribution[]): readonly Cell[] {
  const byKey = new Map<string, { readonly key: CellKey; readonly list: Sparse<DaySums>[] }>();
  for (const { key, sums } of contributions) {
    const text = keyText(key);
    const there = byKey.get(text);
    if (there === undefined) byKey.set(text, { key, list: [sums] });
    else there.list.push(sums);
  }
  return [...byKey.values()]
    .map(({ key, list }) => ({ key, sums: sparse(mergeSums(list)) }))
    .filter(({ sums }) => !isZero(sums));
}

/** All cells together; none are `emptySums`. */
export const mergeCells = (cells: readonly Cell[]): DaySums => mergeSums(cells.map(({ sums }) => sums));

/** The same combinations with equal sums, in whatever order. */
export function sameCells(a: readonly Cell[], b: readonly Cell[]): boolean {
  const byKey = new Map(b.map(({ key, sums }) => [keyText(key), sums]));
  return (
    a.length === b.length &&
    byKey.size === b.length &&
    a.every(({ key, sums }) => {
      const other = byKey.get(keyText(key));
      return other !== undefined && sameSums(sums, other);
    })
  );
}
