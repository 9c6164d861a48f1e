import type { TicketDocument } from '../../schema';
import type { Caller } from '../../kit/caller';
import { getDocument } from '../../kit/database/documents';
import { rolesOver } from '../../kit/policies/ticket';
import type { Around } from '../../kit/tickets/people/contacts';

/** A ticket with the people around it, as this caller stands to it; null: for them it does not exist. */
export async function aroundOf(caller: Caller, ticket: TicketDocument): Promise<Around | null> {
  const roles = rolesOver(caller, ticket);
  if (roles.length === 0) return null;
  const { assignment } = ticket;
  const [community, contractor] = await Promise.all([
    getDocument('communities', ticket.communityId),
    assignment === null ? null : getDocument('contractors', assignment.contractorId),
  ]);
  if (community === null) throw new Error(`ticket ${ticket._id} belongs to no community`);
  return { ticket, community, contractor, roles };
}
