import { searchKeyFor } from '#domain/people';
import { countEach, findFirst } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { homeView } from '../kit/homes';
import { done, refused } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';

/** A list one can look through while somebody is on the phone. */
const MOST = 10;

/** Found by exactly what is kept under `searchKeys`: building-unit-room, a number or its last four digits, a name. */
export const search: Handler<'home.search'> = async ({ communityId, text }, { caller }) => {
  if (!worksIn(caller, communityId, ['frontDesk', 'supervisor', 'manager'])) return refused('FORBIDDEN');
  const searchKeys = searchKeyFor(text);
  const found = searchKeys === '' ? [] : await findFirst('homes', { communityId, searchKeys }, MOST + 1);
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
