import { getDocument } from '../../kit/database/documents';
import type { Handler } from '../../kit/handler';
import { done, refused } from '../../kit/outcome';

/** What the code says that somebody has scanned. */
export const spot: Handler<'ticket.spot'> = async ({ spotId }) => {
  const found = await getDocument('spots', spotId);
  const community = found === null ? null : await getDocument('communities', found.communityId);
  if (found === null || community === null) return refused('SPOT_NOT_FOUND');
  const { communityId, name, place, part } = found;
  return done({ communityId, communityName: community.name, phone: community.phone, name, place, part });
};
