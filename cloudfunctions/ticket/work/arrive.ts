import type { Handler } from '../../kit/handler';
import { moveTicket } from '../../kit/tickets/life/move';

/** 到场. */
export const arrive: Handler<'ticket.arrive'> = (input, context) =>
  moveTicket({ action: 'arrive', role: 'technician', input, context });
