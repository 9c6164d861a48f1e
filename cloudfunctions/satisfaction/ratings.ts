import type { KeptPhoto } from '../schema';
import { getDocuments } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { done, refused } from '../kit/outcome';
import { cut, pageOf } from '../kit/database/page';
import { picturesFor } from '../kit/pictures/show';
import { worksIn } from '../kit/policies/community';
import { currentOf, ratingView } from '../kit/ratings';

/** The pictures of these tickets that belong to ratings, by ticket; no call where there are none. */
async function pictures(ticketIds: readonly string[]): Promise<ReadonlyMap<string, readonly KeptPhoto[]>> {
  const tickets = await getDocuments('tickets', ticketIds);
  return new Map(tickets.map(({ _id, photos }) => [_id, photos.filter(({ use }) => use === 'rating')]));
}

/** The last ratings of a community, each with the way to its ticket. */
export const ratings: Handler<'satisfaction.ratings'> = async ({ communityId, cursor }, { caller, now }) => {
  if (!worksIn(caller, communityId, ['manager'])) return refused('FORBIDDEN');
  const list = await pageOf('ratings', {
    equal: { communityId },
    sort: { field: 'sortKey', direction: 'desc' },
    after: cursor,
  });
  const page = cut([list], ({ sortKey }) => sortKey, 'desc');
  const illustrated = page.items.filter((rating) => currentOf(rating).photos.length > 0);
  const kept = await pictures(illustrated.map(({ ticketId }) => ticketId));
  const urls = await picturesFor(caller, [...kept.values()].flat());
  const items = page.items.map((rating) => {
    const { ticketId, number, home, part, technician, closure } = rating;
    const view = ratingView({ caller, now, urls }, rating, kept.get(ticketId) ?? []);
    return { ticketId, number, home, part, technician, closure, ...view };
  });
  return done({ items, cursor: page.cursor });
};
