import { dayOf } from '#domain/time';
import type { Api, Parsed } from '#domain/contract';
import type { CaseDocument } from '../schema';
import { findEqual } from '../kit/database/documents';
import { cut, pageOf, type Page } from '../kit/database/page';
import type { Handler } from '../kit/handler';
import { done, refused } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';
import type { Context } from '../kit/serve';
import { lineView, monthKeyOf, readers } from './line';
import { search } from './search';

type Listing = Parsed<Api['case.list']>;

/** How many cases a supervisor has written this month; nobody else has to. */
async function written(communityId: string, { caller, now }: Context): Promise<number | null> {
  if (!worksIn(caller, communityId, ['supervisor'])) return null;
  return (await findEqual('cases', { monthKey: monthKeyOf(communityId, caller.id, dayOf(now)) })).length;
}

async function all({ communityId, part, cursor }: Listing): Promise<Page<CaseDocument>> {
  const equal = part === null ? { communityId } : { communityId, part };
  const cases = await pageOf('cases', { equal, sort: { field: 'sortKey', direction: 'desc' }, after: cursor });
  return cut([cases], ({ sortKey }) => sortKey, 'desc');
}

/** 案例库, newest first. */
export const list: Handler<'case.list'> = async (input, context) => {
  if (!worksIn(context.caller, input.communityId, readers)) return refused('FORBIDDEN');
  const [page, thisMonth] = await Promise.all([
    input.text === '' ? all(input) : search(input),
    written(input.communityId, context),
  ]);
  return done({ items: page.items.map(lineView), cursor: page.cursor, thisMonth });
};
