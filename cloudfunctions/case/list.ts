import { dayOf } from '#domain/time';
import { findEqual } from '../kit/database/documents';
import { cut, pageOf } from '../kit/database/page';
import type { Handler } from '../kit/handler';
import { done, refused } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';
import type { Context } from '../kit/serve';
import { lineView, monthKeyOf, readers } from './line';

/** How many cases a supervisor has written this month; nobody else has to. */
async function written(communityId: string, { caller, now }: Context): Promise<number | null> {
  if (!worksIn(caller, communityId, ['supervisor'])) return null;
  return (await findEqual('cases', { monthKey: monthKeyOf(communityId, caller.id, dayOf(now)) })).length;
}

/** 案例库, newest first. */
export const list: Handler<'case.list'> = async ({ communityId, part, cursor }, context) => {
  if (!worksIn(context.caller, communityId, readers)) return refused('FORBIDDEN');
  const [cases, thisMonth] = await Promise.all([
    pageOf('cases', {
      equal: part === null ? { communityId } : { communityId, part },
      sort: { field: 'sortKey', direction: 'desc' },
      after: cursor,
    }),
    written(communityId, context),
  ]);
  const page = cut([cases], ({ sortKey }) => sortKey, 'desc');
  return done({ items: page.items.map(lineView), cursor: page.cursor, thisMonth });
};
