import type { CommunityDocument } from '../schema';
import { findPage } from './database/documents';

/** Communities per query. */
const PAGE = 100;

/**
 * All communities in the order of their ids, a page at a time: there may be more than one query gives.
 * @param after the id to begin behind; null: from the first one
 */
export async function* communityPages(after: string | null = null): AsyncGenerator<readonly CommunityDocument[]> {
  const sort = { field: '_id', direction: 'asc' } as const;
  let reached = after;
  for (;;) {
    const page = await findPage('communities', { equal: {}, sort, after: reached, limit: PAGE });
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    if (page.length < PAGE) return;
    reached = last._id;
  }
}
