import { homesOf } from '../kit/caller';
import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { cut, pageOf } from '../kit/page';
import { cardViews } from '../kit/tickets/view';
import { homeView, namesOf } from './names';
import { unreadCount } from './unread';

/** The owner's first screen: their homes and what is open there. */
export const home: Handler<'community.home'> = async (_, { caller, now }) => {
  const homeIds = homesOf(caller);
  const [names, unread, lists] = await Promise.all([
    namesOf(caller),
    unreadCount(caller, caller.readUntil),
    Promise.all(
      homeIds.map((homeId) =>
        pageOf('tickets', {
          equal: { homeId, open: true },
          sort: { field: 'reportedKey', direction: 'desc' },
          after: null,
        }),
      ),
    ),
  ]);
  const homes = homeIds.flatMap((homeId) => {
    const document = names.homes.get(homeId);
    if (document === undefined) return [];
    return [{ ...homeView(document), communityName: names.communities.get(document.communityId)?.name ?? '' }];
  });
  const open = cut(lists, ({ reportedKey }) => reportedKey, 'desc').items;
  const phone = names.communities.get(homes[0]?.communityId ?? '')?.phone ?? '';
  return done({ name: caller.name, homes, open: await cardViews(caller, now, open), unread, phone });
};
