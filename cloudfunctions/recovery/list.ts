import type { Handler } from '../kit/handler';
import { cut, pageOf } from '../kit/database/page';
import { done, refused } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';
import { recoveryLine } from './view';

/** Open cases by what is due first; closed ones newest first. */
export const list: Handler<'recovery.list'> = async ({ communityId, state, cursor }, { caller }) => {
  if (!worksIn(caller, communityId, ['manager'])) return refused('FORBIDDEN');
  const direction = state === 'open' ? 'asc' : 'desc';
  const found = await pageOf('recoveries', {
    equal: { communityId, state },
    sort: { field: 'sortKey', direction },
    after: cursor,
  });
  const page = cut([found], ({ sortKey }) => sortKey, direction);
  return done({ items: page.items.map(recoveryLine), cursor: page.cursor });
};
