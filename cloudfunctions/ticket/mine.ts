import { homesOf } from '../kit/caller';
import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { cut, pageOf } from '../kit/page';
import { cardViews } from '../kit/tickets/view';

/** The owner's own tickets, newest first. One query per home: a list of homes is not one range of an index. */
export const mine: Handler<'ticket.mine'> = async ({ state, cursor }, { caller, now }) => {
  const lists = await Promise.all(
    homesOf(caller).map((homeId) =>
      pageOf('tickets', {
        equal: { homeId, open: state === 'open' },
        sort: { field: 'reportedKey', direction: 'desc' },
        after: cursor,
      }),
    ),
  );
  const page = cut(lists, ({ reportedKey }) => reportedKey, 'desc');
  return done({ items: await cardViews(caller, now, page.items), cursor: page.cursor });
};
