import type { Api, Output } from '#domain/contract';
import type { Handler } from '../kit/handler';
import { homeView } from '../kit/homes';
import { done } from '../kit/outcome';
import type { Context } from '../kit/serve';
import { namesOf, type Names } from './names';
import { unreadCount } from './unread';

type Me = Output<Api['community.me']>;

export function meView({ caller, now }: Context, names: Names, unread: number): Me {
  const memberships = caller.memberships.map(({ communityId, role, homeId, relation }) => {
    const home = homeId === null ? undefined : names.homes.get(homeId);
    return {
      communityId,
      communityName: names.communities.get(communityId)?.name ?? '',
      role,
      home: home === undefined ? null : homeView(home),
      relation,
    };
  });
  return { name: caller.name, photoFolder: caller.photoFolder, memberships, unread, now };
}

/** Who am I, everywhere. Somebody unknown gets an empty answer, not an error: they can still look around. */
export const me: Handler<'community.me'> = async (_, context) => {
  const { caller } = context;
  const [names, unread] = await Promise.all([namesOf(caller), unreadCount(caller, caller.readUntil)]);
  return done(meView(context, names, unread));
};
