import type { CollectionName, Documents } from '../../schema';
import { findPage } from '../../kit/database/documents';

/** The platform's most per query. */
const PAGE = 1000;
/** Ten thousand rows: twice the largest file. */
const MOST_PAGES = 10;

type Listed = 'homes' | 'staff' | 'contractors';
const order: Readonly<Record<Listed, '_id' | 'sortKey'>> = { homes: '_id', staff: 'sortKey', contractors: 'sortKey' };

/** All documents of a community in one of its registers, by pages and in their order: not one query per row. */
export async function allOf<N extends Listed & CollectionName>(
  name: N,
  communityId: string,
): Promise<readonly Documents[N][]> {
  const field = order[name];
  const found: Documents[N][] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const last = found.at(-1) as Readonly<Record<string, unknown>> | undefined;
    const after = last === undefined ? null : String(last[field]);
    const next = await findPage(name, {
      equal: { communityId },
      sort: { field, direction: 'asc' },
      after,
      limit: PAGE,
    });
    found.push(...next);
    if (next.length < PAGE) return found;
  }
  throw new Error(`${name} of ${communityId} are more than ${MOST_PAGES * PAGE}`);
}
