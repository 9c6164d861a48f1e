import type { Api, Parsed } from '#domain/contract';
import type { ComplaintDocument } from '../schema';
import { cut, pageOf, type Page } from '../kit/database/page';
import type { Handler } from '../kit/handler';
import { done, refused } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';
import { complaintCards } from './view';

type Input = Parsed<Api['complaint.queue']>;

/** Settled ones too, the newest first. */
async function everything({ communityId, cursor }: Input): Promise<Page<ComplaintDocument>> {
  const sort = { field: 'sortKey', direction: 'desc' } as const;
  const list = await pageOf('complaints', { equal: { communityId }, sort, after: cursor });
  return cut([list], ({ sortKey }) => sortKey, 'desc');
}

/** What is not settled, what is due first on top; major ones above all others. */
async function waiting({ communityId, show, cursor }: Input): Promise<Page<ComplaintDocument>> {
  const open = { communityId, open: true };
  const list = await pageOf('complaints', {
    equal: show === 'major' ? { ...open, severity: 'major' } : open,
    sort: { field: 'dueKey', direction: 'asc' },
    after: cursor,
  });
  return cut([list], ({ dueKey }) => dueKey, 'asc');
}

/** The complaints of a community. */
export const queue: Handler<'complaint.queue'> = async (input, { caller, now }) => {
  if (!worksIn(caller, input.communityId, ['frontDesk', 'manager'])) return refused('FORBIDDEN');
  const page = await (input.show === 'all' ? everything(input) : waiting(input));
  return done({ items: await complaintCards(page.items, now), cursor: page.cursor });
};
