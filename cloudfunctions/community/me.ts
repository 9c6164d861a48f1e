import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { homeView, namesOf } from './names';
import { unreadCount } from './unread';

/** Who am I, everywhere. Somebody unknown gets an empty answer, not an error: they can still look around. */
export const me: Handler<'community.me'> = async (_, { caller, now }) => {
  const [names, unread] = await Promise.all([namesOf(caller), unreadCount(caller, caller.readUntil)]);
  const memberships = caller.memberships.map(({ communityId, role, homeId }) => {
    const home = homeId === null ? undefined : names.homes.get(homeId);
    return {
      communityId,
      communityName: names.communities.get(communityId)?.name ?? '',
      role,
      home: home === undefined ? null : homeView(home),
    };
  });
  return done({ name: caller.name, photoFolder: caller.photoFolder, memberships, unread, now });
};
