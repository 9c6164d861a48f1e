import type { TicketDocument } from '../../schema';
import { findPage, getDocument } from '../../kit/database/documents';
import type { Handler } from '../../kit/handler';
import { done, refused } from '../../kit/outcome';
import { worksIn } from '../../kit/policies/community';
import { cardViews } from '../../kit/tickets/show/card';

const newestFirst = { sort: { field: 'reportedKey', direction: 'desc' }, after: null } as const;
/** More of one kind nobody compares. */
const MOST = 20;

const openBy = (equal: Readonly<Record<string, string>>) =>
  findPage('tickets', { equal: { ...equal, open: true }, ...newestFirst, limit: MOST });

/** The same home first, then the same part in the homes above and below, then the same common part. */
async function likely({ ownerKey, homeId, riserKey, buildingKey, part }: TicketDocument) {
  const lists = await Promise.all([
    homeId === null ? [] : openBy({ ownerKey }),
    riserKey === null ? [] : openBy({ riserKey, part }),
    buildingKey === null ? [] : openBy({ buildingKey, part }),
  ]);
  return [...new Map(lists.flat().map((ticket) => [ticket._id, ticket])).values()];
}

/** Open tickets that may be the same, or have the same cause. */
export const similar: Handler<'ticket.similar'> = async ({ ticketId }, { caller, now }) => {
  const ticket = await getDocument('tickets', ticketId);
  if (ticket === null || !worksIn(caller, ticket.communityId, ['frontDesk', 'supervisor'])) {
    return refused('TICKET_NOT_FOUND');
  }
  const others = (await likely(ticket)).filter(({ _id }) => _id !== ticketId);
  return done({ items: await cardViews(caller, now, others) });
};
