import { cut, pageOf } from '../kit/database/page';
import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { cardViews } from '../kit/tickets/show/card';
import { contractorFor } from './found';

/** What a contractor still has to do, the most urgent clock first. */
export const work: Handler<'contractor.work'> = async ({ contractorId, cursor }, { caller, now }) => {
  const found = await contractorFor(caller, contractorId, ['manager', 'supervisor', 'frontDesk']);
  if (!found.ok) return found;
  const tickets = await pageOf('tickets', {
    equal: { contractorId, open: true },
    sort: { field: 'dueKey', direction: 'asc' },
    after: cursor,
  });
  const page = cut([tickets], ({ dueKey }) => dueKey, 'asc');
  return done({ items: await cardViews(caller, now, page.items), cursor: page.cursor });
};
