import type { StaffRole } from '#domain/people';
import type { CommunityDocument } from '../../schema';
import type { Caller } from '../caller';
import { getDocument } from '../database/documents';
import { done, refused, type Outcome } from '../outcome';

/** Whether a caller works in a community in one of these roles. */
export const worksIn = (caller: Caller, communityId: string, roles: readonly StaffRole[]): boolean =>
  caller.memberships.some((m) => m.communityId === communityId && roles.some((role) => role === m.role));

/** The community, for those who work in it in one of these roles. Another one does not exist for them. */
export async function workplace(
  caller: Caller,
  communityId: string,
  roles: readonly StaffRole[],
): Promise<Outcome<CommunityDocument, 'FORBIDDEN'>> {
  const community = worksIn(caller, communityId, roles) ? await getDocument('communities', communityId) : null;
  return community === null ? refused('FORBIDDEN') : done(community);
}
