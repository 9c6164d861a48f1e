import type { Handler } from '../../kit/handler';
import { moveTicket } from '../../kit/tickets/life/move';

/** 接单: a named person says yes; the hand-over clock stops. */
export const accept: Handler<'ticket.accept'> = (input, context) =>
  moveTicket({ action: 'accept', by: ['technician'], input, context });
