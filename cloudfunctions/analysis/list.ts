import { cut, pageOf } from '../kit/database/page';
import type { Handler } from '../kit/handler';
import { done, refused } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';
import { lineView, livesIn } from './found';

/** The last quarter first: managers see all of them, owners those that are published. */
export const list: Handler<'analysis.list'> = async ({ communityId, cursor }, { caller }) => {
  const manages = worksIn(caller, communityId, ['manager']);
  if (!manages && !livesIn(caller, communityId)) return refused('FORBIDDEN');
  const analyses = await pageOf('analyses', {
    equal: manages ? { communityId } : { communityId, state: 'published' },
    sort: { field: 'quarter', direction: 'desc' },
    after: cursor,
  });
  const page = cut([analyses], ({ quarter }) => quarter, 'desc');
  return done({ items: page.items.map(lineView), cursor: page.cursor });
};
