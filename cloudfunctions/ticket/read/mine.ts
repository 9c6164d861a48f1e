import type { Handler } from '../../kit/handler';
import { done } from '../../kit/outcome';
import { cut, pageOf } from '../../kit/database/page';
import { ownerKeysOf } from '../../kit/policies/ticket';
import { cardViews } from '../../kit/tickets/show/card';

/** The owner's own tickets, newest first. One query per home: a list of homes is not one range of an index. */
export const mine: Handler<'ticket.mine'> = async ({ state, cursor }, { caller, now }) => {
  const lists = await Promise.all(
    ownerKeysOf(caller).map((ownerKey) =>
      pageOf('tickets', {
        equal: { ownerKey, open: state === 'open' },
        sort: { field: 'reportedKey', direction: 'desc' },
        after: cursor,
      }),
    ),
  );
  const page = cut(lists, ({ reportedKey }) => reportedKey, 'desc');
  return done({ items: await cardViews(caller, now, page.items), cursor: page.cursor });
};
