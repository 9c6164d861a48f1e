import { dayOf } from '#domain/time';
import { getDocument } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { done, refused } from '../kit/outcome';
import { blockedOn } from '../kit/staff/blocked';
import { ownLines } from './found';
import { leaveViews, skillsView } from './view';

/** What the roster says of the caller's own work. */
export const mine: Handler<'staff.mine'> = async ({ communityId }, { caller, now }) => {
  const line = (await ownLines(caller, communityId)).find(({ role }) => role === 'technician');
  const skills = line?.skills ?? null;
  if (line === undefined || skills === null) return refused('STAFF_NOT_FOUND');
  const contractor = await getDocument('contractors', skills.contractorId);
  return done({
    contractor: contractor?.name ?? '',
    skills: skillsView(skills),
    leave: leaveViews(line),
    licenceUntil: contractor?.licenceUntil ?? null,
    blocked: blockedOn(dayOf(now), line, contractor),
  });
};
