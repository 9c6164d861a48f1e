import { cut, pageOf } from '../kit/database/page';
import type { Handler } from '../kit/handler';
import { done, refused } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';
import { firmOf, firmsOf, lineView } from './view';

/** The roster, by role and name; those who left at the end. */
export const list: Handler<'staff.list'> = async ({ communityId, role, cursor }, { caller, now }) => {
  if (!worksIn(caller, communityId, ['manager', 'supervisor', 'frontDesk'])) return refused('FORBIDDEN');
  const lines = await pageOf('staff', {
    equal: role === null ? { communityId } : { communityId, role },
    sort: { field: 'sortKey', direction: 'asc' },
    after: cursor,
  });
  const page = cut([lines], ({ sortKey }) => sortKey, 'asc');
  const firms = await firmsOf(page.items);
  return done({ items: page.items.map((line) => lineView(line, firmOf(line, firms), now)), cursor: page.cursor });
};
