import type { Handler } from '../../kit/handler';
import { done, refused } from '../../kit/outcome';
import { cut, pageOf } from '../../kit/database/page';
import { worksIn } from '../../kit/policies/community';
import { cardViews } from '../../kit/tickets/show/card';

/** Everything open in a community, or what waits for somebody to act; the clock that is due first at the top. */
export const queue: Handler<'ticket.queue'> = async ({ communityId, view, cursor }, { caller, now }) => {
  if (!worksIn(caller, communityId, ['frontDesk', 'supervisor', 'manager'])) return refused('FORBIDDEN');
  const list = await pageOf('tickets', {
    equal: view === 'open' ? { communityId, open: true } : { communityId, queues: view },
    sort: { field: 'dueKey', direction: 'asc' },
    after: cursor,
  });
  const page = cut([list], ({ dueKey }) => dueKey, 'asc');
  return done({ items: await cardViews(caller, now, page.items), cursor: page.cursor });
};
