import { findEqual } from '../kit/database/documents';
import { cut, pageOf } from '../kit/database/page';
import type { Handler } from '../kit/handler';
import { done, refused } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';
import { lineView } from './line';

/** By name. */
export const list: Handler<'contractor.list'> = async ({ communityId, cursor }, { caller }) => {
  if (!worksIn(caller, communityId, ['manager', 'supervisor', 'frontDesk'])) return refused('FORBIDDEN');
  const [contractors, roster] = await Promise.all([
    pageOf('contractors', { equal: { communityId }, sort: { field: 'sortKey', direction: 'asc' }, after: cursor }),
    findEqual('staff', { communityId, role: 'technician' }),
  ]);
  const page = cut([contractors], ({ sortKey }) => sortKey, 'asc');
  return done({ items: page.items.map((contractor) => lineView(contractor, roster)), cursor: page.cursor });
};
