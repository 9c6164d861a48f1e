import type { Handler } from '../kit/handler';
import { done, refused } from '../kit/outcome';
import { cut, pageOf } from '../kit/page';
import { worksIn } from '../kit/policies/community';
import { ratingView } from '../kit/ratings';

/** The last ratings of a community, each with the way to its ticket. */
export const ratings: Handler<'satisfaction.ratings'> = async ({ communityId, cursor }, { caller }) => {
  if (!worksIn(caller, communityId, ['manager'])) return refused('FORBIDDEN');
  const list = await pageOf('ratings', {
    equal: { communityId },
    sort: { field: 'sortKey', direction: 'desc' },
    after: cursor,
  });
  const page = cut([list], ({ sortKey }) => sortKey, 'desc');
  const items = page.items.map((rating) => {
    const { ticketId, number, home, part, technician, closure } = rating;
    return { ticketId, number, home, part, technician, closure, ...ratingView(rating) };
  });
  return done({ items, cursor: page.cursor });
};
