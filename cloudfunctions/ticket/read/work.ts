import type { Handler } from '../../kit/handler';
import { done } from '../../kit/outcome';
import { cut, pageOf } from '../../kit/database/page';
import { technicianIdOf } from '../../kit/ids';
import { cardViews } from '../../kit/tickets/show/card';

/** The technician's work orders in all their communities: new ones by when they are due, today's by their slot. */
export const work: Handler<'ticket.work'> = async ({ state, cursor }, { caller, now }) => {
  const technicianIds = new Set(
    caller.memberships.flatMap(({ role, communityId }) =>
      role === 'technician' ? [technicianIdOf(caller.id, communityId)] : [],
    ),
  );
  const lists = await Promise.all(
    [...technicianIds].map((technicianId) =>
      pageOf('tickets', {
        equal: { technicianId, work: state },
        sort: { field: 'workKey', direction: 'asc' },
        after: cursor,
      }),
    ),
  );
  const page = cut(lists, ({ workKey }) => workKey, 'asc');
  return done({ items: await cardViews(caller, now, page.items), cursor: page.cursor });
};
