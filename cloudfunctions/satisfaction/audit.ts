import { emptySums, sameSums, sumsOf } from '#domain/satisfaction';
import type { Documents } from '../schema';
import { findPage, getDocument } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { done, refused } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';
import { currentOf } from '../kit/ratings';
import { closureFacts, sumsId } from '../kit/tickets/life/sums';

/** Documents per query; a day rarely needs a second one. */
const BATCH = 500;

interface Walk<N extends 'tickets' | 'ratings'> {
  readonly name: N;
  readonly equal: { readonly communityId: string; readonly closedOn: string };
  readonly field: string;
  readonly keyOf: (document: Documents[N]) => string;
}

/** Every document of a day, batch after batch. */
async function all<N extends 'tickets' | 'ratings'>({ name, equal, field, keyOf }: Walk<N>): Promise<Documents[N][]> {
  const found: Documents[N][] = [];
  let after: string | null = null;
  for (;;) {
    const batch: readonly Documents[N][] = await findPage(name, {
      equal,
      sort: { field, direction: 'asc' },
      after,
      limit: BATCH,
    });
    found.push(...batch);
    const last = batch.at(-1);
    if (last === undefined || batch.length < BATCH) return found;
    after = keyOf(last);
  }
}

async function compare(communityId: string, day: string) {
  const equal = { communityId, closedOn: day };
  const [kept, tickets, ratings] = await Promise.all([
    getDocument('daySums', sumsId(communityId, day)),
    all({ name: 'tickets', equal, field: 'reportedKey', keyOf: (ticket) => ticket.reportedKey }),
    all({ name: 'ratings', equal, field: 'sortKey', keyOf: (rating) => rating.sortKey }),
  ]);
  const closures = tickets.map(closureFacts).filter((facts) => facts !== null);
  const fresh = sumsOf(closures, ratings.map(currentOf));
  return {
    equal: sameSums(fresh, kept?.sums ?? emptySums),
    ratings: ratings.length,
    closures: closures.length,
  };
}

/**
 * 核对: a day computed afresh from its tickets and ratings, compared with the sums that were kept. Queries cannot be
 * part of a transaction, so a ticket closing in between looks like a difference; a real one is still there on a second look.
 */
export const audit: Handler<'satisfaction.audit'> = async ({ communityId, day }, { caller, now }) => {
  if (!worksIn(caller, communityId, ['manager'])) return refused('FORBIDDEN');
  const first = await compare(communityId, day);
  return done({ ...(first.equal ? first : await compare(communityId, day)), checkedAt: now });
};
