import { searchKeyFor } from '#domain/people';
import { allowed } from '../kit/codes';
import { countEach, findFirst } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { homeView } from '../kit/homes';
import { done, refused } from '../kit/outcome';
import { transact } from '../kit/database/transact';
import { worksIn } from '../kit/policies/community';

/** A list one can look through while somebody is on the phone. */
const MOST = 10;

/**
 * Answers with numbers in them, for one person in one hour. Somebody at a busy desk looks up one home a minute; whoever
 * has their phone would have the numbers of a whole community in an evening.
 */
const MOST_AN_HOUR = 120;

/** Found by exactly what is kept under `searchKeys`: building-unit-room, a number or its last four digits, a name. */
export const search: Handler<'home.search'> = async ({ communityId, text }, { caller, now }) => {
  if (!worksIn(caller, communityId, ['frontDesk', 'supervisor', 'manager'])) return refused('FORBIDDEN');
  const searchKeys = searchKeyFor(text);
  const found = searchKeys === '' ? [] : await findFirst('homes', { communityId, searchKeys }, MOST + 1);
  const habit = { openId: caller.openId, what: 'search', now, most: MOST_AN_HOUR } as const;
  // What finds nothing shows nothing: words that are being typed are not counted.
  const { ok } = found.length === 0 ? { ok: true } : await transact(async (tx) => ({ ok: await allowed(tx, habit) }));
  if (!ok) return refused('SEARCH_TOO_OFTEN');
  const homes = found.slice(0, MOST);
  const values = homes.map(({ _id }) => _id);
  const open = await countEach('tickets', { field: 'ownerKey', values, equal: { open: true } });
  return done({
    homes: homes.map((home) => ({
      ...homeView(home),
      owners: home.owners.map(({ name, phone }) => ({ name, phone })),
      openTickets: open.get(home._id) ?? 0,
    })),
    more: found.length > MOST,
  });
};
