import type { DaySums } from './sums';
import type { Facet } from './terms';

/** One combination of facets: '' where there is none (nobody was sent, a public area). */
export type CellKey = Readonly<Record<Facet, string>>;

/** What the closings of one combination add up to. */
export interface Cell {
  readonly key: CellKey;
  readonly sums: DaySums;
}
