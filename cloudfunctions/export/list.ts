import { PAGE_SIZE } from '#domain/ticket';
import { findPage } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { done, refused } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';
import { mayExport } from './rights';
import { views } from './view';

/** One's own of this community, newest first; what one may not have any more is not there. */
export const list: Handler<'export.list'> = async ({ communityId }, { caller, now }) => {
  if (!worksIn(caller, communityId, ['manager', 'frontDesk'])) return refused('FORBIDDEN');
  const sort = { field: 'at', direction: 'desc' } as const;
  const sheets = await findPage('sheets', { equal: { personId: caller.id }, sort, after: null, limit: PAGE_SIZE });
  const own = sheets.filter((sheet) => sheet.communityId === communityId);
  return done({
    items: await views(
      own.filter(({ what }) => mayExport(caller, communityId, what.kind)),
      now,
    ),
  });
};
