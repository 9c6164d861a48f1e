import { isWaiting } from '../kit/codes';
import { findEqual } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { lineFor } from './found';
import { firmOf, firmsOf, leaveViews, lineView, skillsView } from './view';

/** Everything about somebody's work. The code by which they bind only for the manager, who gives it to them. */
export const get: Handler<'staff.get'> = async ({ staffId }, { caller, now }) => {
  const found = await lineFor(caller, staffId, ['manager', 'supervisor']);
  if (!found.ok) return found;
  const line = found.data;
  const { communityId, skills } = line;
  const manages = caller.memberships.some((one) => one.communityId === communityId && one.role === 'manager');
  const [firms, invitations] = await Promise.all([
    firmsOf([line]),
    manages ? findEqual('invitations', { staffId }) : [],
  ]);
  return done({
    ...lineView(line, firmOf(line, firms), now),
    communityId,
    skills: skills === null ? null : skillsView(skills),
    leave: leaveViews(line),
    code: invitations.find((invitation) => isWaiting(invitation, now))?._id ?? null,
  });
};
