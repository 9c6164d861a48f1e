import type { Handler } from '../kit/handler';
import { done, refused } from '../kit/outcome';
import { cut, pageOf } from '../kit/database/page';
import { worksIn } from '../kit/policies/community';
import { complaintCard } from './view';

/** What is not settled in a community, what is due first on top. */
export const queue: Handler<'complaint.queue'> = async ({ communityId, cursor }, { caller, now }) => {
  if (!worksIn(caller, communityId, ['frontDesk', 'manager'])) return refused('FORBIDDEN');
  const list = await pageOf('complaints', {
    equal: { communityId, open: true },
    sort: { field: 'dueKey', direction: 'asc' },
    after: cursor,
  });
  const page = cut([list], ({ dueKey }) => dueKey, 'asc');
  return done({ items: page.items.map((complaint) => complaintCard(complaint, now)), cursor: page.cursor });
};
