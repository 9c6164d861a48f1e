import { getDocument } from '../../kit/database/documents';
import type { Handler } from '../../kit/handler';
import { logPhone } from '../../kit/platform/log';
import { done, refused } from '../../kit/outcome';
import { phoneOf } from '../../kit/tickets/people/contacts';
import { aroundOf } from './around';

/** One number at the moment of one call. */
export const phone: Handler<'ticket.phone'> = async ({ ticketId, whom }, { caller }) => {
  const ticket = await getDocument('tickets', ticketId);
  const around = ticket === null ? null : await aroundOf(caller, ticket);
  if (around === null) return refused('TICKET_NOT_FOUND');
  const number = phoneOf(around, whom);
  logPhone({ personId: caller.id, ticketId, whom, given: number !== null });
  return number === null ? refused('PHONE_NOT_AVAILABLE') : done({ phone: number });
};
