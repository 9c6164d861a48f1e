import type { Handler } from '../../kit/handler';
import { moveTicket } from '../../kit/tickets/life/move';

/** 恢复: somebody comes again; the completion clock goes on where it stood. */
export const resume: Handler<'ticket.resume'> = (input, context) =>
  moveTicket({ action: 'resume', by: ['technician'], input, context });
