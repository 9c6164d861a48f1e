import { complaintText, homeName } from '#domain/copy';
import type { Me } from '../../api/session';

/** What a complaint can be about: a home, or a community as a whole. */
export interface PlaceChoice {
  readonly value: string;
  readonly words: string;
  readonly communityId: string;
  readonly homeId: string | null;
}

/** Everything one is bound to as an owner: the homes first, then the communities. */
export const placesOf = (me: Me | null): readonly PlaceChoice[] => {
  const mine = (me?.memberships ?? []).filter(({ role }) => role === 'owner');
  const homes = mine.flatMap(({ home, communityId }): PlaceChoice[] =>
    home === null ? [] : [{ value: home.id, words: homeName(home), communityId, homeId: home.id }],
  );
  const names = new Map(mine.map(({ communityId, communityName }) => [communityId, communityName]));
  const communities = [...names].map(([communityId, name]): PlaceChoice => ({
    value: communityId,
    words: complaintText.wholeCommunity(name),
    communityId,
    homeId: null,
  }));
  return [...homes, ...communities];
};
