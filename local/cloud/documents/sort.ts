import { compare } from './compare';
import { valuesAt } from './paths';
import type { Doc } from './values';

export interface SortKey {
  readonly field: string;
  readonly direction: 1 | -1;
}

export type Sort = readonly SortKey[];

/** Reads `{createdAt: -1}`; the order of the fields is the order of the sort. */
export const sortFrom = (spec: Record<string, unknown>): Sort =>
  Object.entries(spec).map(([field, direction]) => ({ field, direction: Number(direction) < 0 ? -1 : 1 }));

/** An array sorts by its smallest element ascending and by its largest descending, as in MongoDB. */
const sortValue = (doc: Doc, { field, direction }: SortKey): unknown =>
  valuesAt(doc, field).reduce((best, value) => (compare(value, best) * direction < 0 ? value : best));

/** A new, stably sorted list. */
export const sorted = (docs: readonly Doc[], sort: Sort): Doc[] => {
  const keyed = docs.map((doc) => ({ doc, values: sort.map((key) => sortValue(doc, key)) }));
  keyed.sort((a, b) => {
    for (const [i, { direction }] of sort.entries()) {
      const result = compare(a.values[i], b.values[i]) * direction;
      if (result !== 0) return result;
    }
    return 0;
  });
  return keyed.map(({ doc }) => doc);
};
