import { homesOf, type Caller } from '../kit/caller';
import { getDocuments } from '../kit/database/documents';

/** Names of a caller's communities and the homes they speak for, by id; two database calls. */
export async function namesOf(caller: Caller) {
  const communityIds = [...new Set(caller.memberships.map(({ communityId }) => communityId))];
  const [communities, homes] = await Promise.all([
    getDocuments('communities', communityIds),
    getDocuments('homes', homesOf(caller)),
  ]);
  return {
    communities: new Map(communities.map((community) => [community._id, community])),
    homes: new Map(homes.map((home) => [home._id, home])),
  };
}
export type Names = Awaited<ReturnType<typeof namesOf>>;
