import { PAGE_SIZE } from '#domain/ticket';
import type { CollectionName, Documents } from '../../schema';
import { findPage, type PageRequest } from './documents';

export interface Page<T> {
  readonly items: readonly T[];
  /** Null where the list ends. */
  readonly cursor: string | null;
}

/** The first page of a list merged from several; `keyOf` is the unique value all of them are sorted by. */
export function cut<T>(
  lists: readonly (readonly T[])[],
  keyOf: (item: T) => string,
  direction: 'asc' | 'desc',
): Page<T> {
  const sign = direction === 'asc' ? 1 : -1;
  const sorted = lists.flat().sort((a, b) => (keyOf(a) < keyOf(b) ? -sign : sign));
  const items = sorted.slice(0, PAGE_SIZE);
  const last = items.at(-1);
  return { items, cursor: last !== undefined && sorted.length > PAGE_SIZE ? keyOf(last) : null };
}

/** One page of a list, and one document more to know whether there is another. */
export const pageOf = <N extends CollectionName>(
  name: N,
  page: Omit<PageRequest, 'limit'>,
): Promise<readonly Documents[N][]> => findPage(name, { ...page, limit: PAGE_SIZE + 1 });
