import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { cut, pageOf } from '../kit/database/page';
import { complaintCard } from './view';

/** What the caller complained about, newest first. */
export const mine: Handler<'complaint.mine'> = async ({ cursor }, { caller, now }) => {
  const list = await pageOf('complaints', {
    equal: { 'person.personId': caller.id },
    sort: { field: 'sortKey', direction: 'desc' },
    after: cursor,
  });
  const page = cut([list], ({ sortKey }) => sortKey, 'desc');
  return done({ items: page.items.map((one) => complaintCard(one, { now, grouped: 0 })), cursor: page.cursor });
};
