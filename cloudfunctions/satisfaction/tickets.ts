import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { drillPage } from '../kit/scores/drill';
import { scored } from '../kit/scores/span';
import { cardViews } from '../kit/tickets/show/card';

/** The closed tickets a number stands for, the last closed first. */
export const tickets: Handler<'satisfaction.tickets'> = async ({ which, cursor, ...span }, { caller, now }) => {
  const community = await scored(caller, span);
  if (!community.ok) return community;
  const page = await drillPage(span, { which, cursor });
  const cards = await cardViews(caller, now, page.items);
  const items = cards.flatMap((card, n) => {
    const { stars = null, closedAt = null } = page.items[n] ?? {};
    return closedAt === null ? [] : [{ card, stars, closedAt }];
  });
  return done({ items, cursor: page.cursor });
};
