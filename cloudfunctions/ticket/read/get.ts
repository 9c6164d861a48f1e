import type { RatingDocument, TicketDocument, TicketEventDocument } from '../../schema';
import { findEqual, findPage, getDocument } from '../../kit/database/documents';
import type { Handler } from '../../kit/handler';
import { done, refused } from '../../kit/outcome';
import { picturesFor } from '../../kit/pictures/show';
import { isStaffView, mayReadRating, rolesOver } from '../../kit/policies/ticket';
import { ratingId } from '../../kit/ratings';
import { reader, rulesOf } from '../../kit/settings';
import { inOrder } from '../../kit/tickets/show/event';
import type { Caller } from '../../kit/caller';
import { aroundOf } from './around';
import { detail } from './detail';

/** Events one ticket can have: a page far beyond any life. */
const MOST_EVENTS = 500;

async function eventsOf(ticketId: string): Promise<readonly TicketEventDocument[]> {
  const sort = { field: 'version', direction: 'asc' } as const;
  return inOrder(await findPage('ticketEvents', { equal: { ticketId }, sort, after: null, limit: MOST_EVENTS }));
}

async function ratingFor(caller: Caller, ticket: TicketDocument): Promise<RatingDocument | null> {
  if (ticket.stars === null || !mayReadRating(rolesOver(caller, ticket))) return null;
  return getDocument('ratings', ratingId(ticket._id, ticket.closure));
}

/** The others with the same cause: for staff, who see to all of them. */
async function withCause(caller: Caller, ticket: TicketDocument): Promise<readonly TicketDocument[]> {
  if (ticket.causeId === null || !isStaffView(rolesOver(caller, ticket))) return [];
  const tickets = await findEqual('tickets', { causeId: ticket.causeId });
  return tickets.filter(({ _id }) => _id !== ticket._id);
}

/** Everything this person may know about one ticket. */
export const get: Handler<'ticket.get'> = async ({ ticketId }, { caller, now }) => {
  const ticket = await getDocument('tickets', ticketId);
  if (ticket === null || rolesOver(caller, ticket).length === 0) return refused('TICKET_NOT_FOUND');
  const shown = mayReadRating(rolesOver(caller, ticket))
    ? ticket.photos
    : ticket.photos.filter(({ use }) => use !== 'rating');
  const [urls, around, events, rating, sameCause] = await Promise.all([
    picturesFor(caller, shown),
    aroundOf(caller, ticket),
    eventsOf(ticketId),
    ratingFor(caller, ticket),
    withCause(caller, ticket),
  ]);
  if (around === null) return refused('TICKET_NOT_FOUND');
  const rules = await rulesOf(reader, ticket, around.community);
  return done(detail({ caller, now, urls }, { ...around, rules, events, rating, sameCause }));
};
