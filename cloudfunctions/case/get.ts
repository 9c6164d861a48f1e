import { getDocument } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { done, refused } from '../kit/outcome';
import { photoViews, picturesFor } from '../kit/pictures/show';
import { worksIn } from '../kit/policies/community';
import { photosOfWork } from '../kit/tickets/show/card';
import { lineView, readers } from './line';

/**
 * One case. Its pictures are the ticket's and shown only where the platform has passed them; nothing here says whose
 * home it was.
 */
export const get: Handler<'case.get'> = async ({ caseId }, { caller, now }) => {
  const found = await getDocument('cases', caseId);
  if (found === null || !worksIn(caller, found.communityId, readers)) return refused('CASE_NOT_FOUND');
  const ticket = await getDocument('tickets', found.ticketId);
  const ids = [...found.before, ...found.after];
  const passed = (ticket === null ? [] : photosOfWork(ticket)).filter(
    ({ id, safety }) => safety === 'pass' && ids.includes(id),
  );
  const viewer = { caller, now, urls: await picturesFor(caller, passed) };
  const { cause, measure, lesson, ticketNumber, before, after } = found;
  return done({
    ...lineView(found),
    ...{ cause, measure, lesson, ticketNumber },
    before: photoViews(viewer, passed, before),
    after: photoViews(viewer, passed, after),
  });
};
