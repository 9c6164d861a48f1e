import type { ComplaintDocument, ComplaintGroupDocument } from '../schema';
import { findPage, getDocument } from '../kit/database/documents';
import { done, refused, type Outcome } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';
import type { Context } from '../kit/serve';

/** More homes than a building has. */
const MOST = 200;

/** 群诉 with everybody in it, the first to complain first. Somebody else's does not exist. */
export async function membersOf(
  groupId: string,
  { caller }: Context,
): Promise<Outcome<{ group: ComplaintGroupDocument; members: readonly ComplaintDocument[] }, 'COMPLAINT_NOT_FOUND'>> {
  const group = await getDocument('complaintGroups', groupId);
  if (group === null || !worksIn(caller, group.communityId, ['frontDesk', 'manager'])) {
    return refused('COMPLAINT_NOT_FOUND');
  }
  const sort = { field: 'sortKey', direction: 'asc' } as const;
  return done({ group, members: await findPage('complaints', { equal: { groupId }, sort, after: null, limit: MOST }) });
}
