import { cut, pageOf } from '../kit/database/page';
import type { Handler } from '../kit/handler';
import { done, refused } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';
import { keepers } from './found';
import { lineView } from './line';

/** 缺陷库, newest first. */
export const list: Handler<'defect.list'> = async ({ communityId, state, cursor }, { caller }) => {
  if (!worksIn(caller, communityId, keepers)) return refused('FORBIDDEN');
  const defects = await pageOf('defects', {
    equal: state === null ? { communityId } : { communityId, state },
    sort: { field: 'sortKey', direction: 'desc' },
    after: cursor,
  });
  const page = cut([defects], ({ sortKey }) => sortKey, 'desc');
  return done({ items: page.items.map(lineView), cursor: page.cursor });
};
