import { actionsFor } from '#domain/ticket';
import { getDocument } from '../../kit/database/documents';
import type { Handler } from '../../kit/handler';
import { done, refused } from '../../kit/outcome';
import { rolesOver } from '../../kit/policies/ticket';
import { slotsFor } from '../../kit/tickets/visit/slots';
import { isChangeable, visitorFor } from './visit';

/** Where a visit can be moved to. None while it cannot be moved; danger waits for no slot. */
export const slots: Handler<'ticket.slots'> = async ({ ticketId }, context) => {
  const { caller, now } = context;
  const ticket = await getDocument('tickets', ticketId);
  const roles = ticket === null ? [] : rolesOver(caller, ticket);
  const role = (['owner', 'frontDesk'] as const).find((one) => roles.includes(one));
  if (ticket === null || role === undefined) return refused('TICKET_NOT_FOUND');
  const community = await getDocument('communities', ticket.communityId);
  if (community === null) throw new Error(`ticket ${ticketId} belongs to no community`);
  const movable = ticket.sensitivity !== 'A' && actionsFor(ticket, [role]).includes('reschedule');
  if (!movable || !isChangeable({ ticket, community }, role, now)) return done({ slots: [] });
  const open = await slotsFor(visitorFor({ ticket, community }, context));
  return done({ slots: open.filter(({ id }) => id !== ticket.appointment?.id) });
};
