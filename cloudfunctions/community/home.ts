import type { TicketDocument } from '../schema';
import { homesOf, type Caller } from '../kit/caller';
import type { Handler } from '../kit/handler';
import { homeView } from '../kit/homes';
import { done } from '../kit/outcome';
import { findPage } from '../kit/database/documents';
import { cut, pageOf } from '../kit/database/page';
import { ownerKeysOf } from '../kit/policies/ticket';
import { cardViews } from '../kit/tickets/show/card';
import { meView } from './me';
import { namesOf, type Names } from './names';
import { unreadCount } from './unread';

/** What is open in the caller's homes, and what they reported in the public area. */
async function openTickets(caller: Caller): Promise<readonly TicketDocument[]> {
  const lists = await Promise.all(
    ownerKeysOf(caller).map((ownerKey) =>
      pageOf('tickets', {
        equal: { ownerKey, open: true },
        sort: { field: 'reportedKey', direction: 'desc' },
        after: null,
      }),
    ),
  );
  return cut(lists, ({ reportedKey }) => reportedKey, 'desc').items;
}

/** In the order they were bound. */
const homeViews = (caller: Caller, names: Names) =>
  homesOf(caller).flatMap((id) => {
    const home = names.homes.get(id);
    if (home === undefined) return [];
    return [{ ...homeView(home), communityName: names.communities.get(home.communityId)?.name ?? '' }];
  });

/** Where the caller lives or has reported something; not where they only work. */
const communityViews = (caller: Caller, names: Names) =>
  [...names.communities.values()]
    .filter(({ _id }) => caller.memberships.some(({ communityId, role }) => communityId === _id && role === 'owner'))
    .map(({ _id: id, name, phone, buildings }) => ({ id, name, phone, buildings: [...buildings] }));

/** The newest analysis (季度分析) its owners can read; no call for somebody who lives nowhere. */
async function publishedIn(communityId: string | undefined) {
  if (communityId === undefined) return null;
  const [newest] = await findPage('analyses', {
    equal: { communityId, state: 'published' },
    sort: { field: 'quarter', direction: 'desc' },
    after: null,
    limit: 1,
  });
  return newest === undefined || newest.publishedAt === null
    ? null
    : { id: newest._id, title: newest.title, at: newest.publishedAt };
}

/** The owner's first screen in one call: who am I, my homes, what is open there. */
export const home: Handler<'community.home'> = async (_, context) => {
  const { caller, now } = context;
  const lives = caller.memberships.find(({ role }) => role === 'owner');
  const [names, unread, open, published] = await Promise.all([
    namesOf(caller),
    unreadCount(caller, caller.readUntil),
    openTickets(caller),
    publishedIn(lives?.communityId),
  ]);
  return done({
    me: meView(context, names, unread),
    homes: homeViews(caller, names),
    communities: communityViews(caller, names),
    open: await cardViews(caller, now, open),
    published,
  });
};
