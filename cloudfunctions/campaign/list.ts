import { cut, pageOf } from '../kit/database/page';
import type { Handler } from '../kit/handler';
import { done, refused } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';
import { callers } from './found';
import { progressOf } from './progress';

/** Newest first. */
export const list: Handler<'campaign.list'> = async ({ communityId, cursor }, { caller }) => {
  if (!worksIn(caller, communityId, callers)) return refused('FORBIDDEN');
  const sort = { field: 'sortKey', direction: 'desc' } as const;
  const campaigns = await pageOf('campaigns', { equal: { communityId }, sort, after: cursor });
  const page = cut([campaigns], ({ sortKey }) => sortKey, 'desc');
  return done({ items: page.items.map(progressOf), cursor: page.cursor });
};
