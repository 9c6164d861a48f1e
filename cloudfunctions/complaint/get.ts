import { getDocument } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { done, refused } from '../kit/outcome';
import { picturesFor } from '../kit/pictures/show';
import { rolesOverComplaint } from '../kit/policies/complaint';
import { answers, complaintDetail, groupSizes, sizeOf } from './view';

/** One complaint with everything said about it. */
export const get: Handler<'complaint.get'> = async ({ complaintId }, { caller, now }) => {
  const complaint = await getDocument('complaints', complaintId);
  if (complaint === null || rolesOverComplaint(caller, complaint).length === 0) return refused('COMPLAINT_NOT_FOUND');
  const [urls, sizes] = await Promise.all([
    picturesFor(caller, complaint.photos),
    groupSizes(answers(caller, complaint) ? [complaint] : []),
  ]);
  return done(complaintDetail({ caller, now, urls }, complaint, sizeOf(complaint, sizes)));
};
