import type { TicketDocument } from '../../schema';
import { awaited } from '../../kit/calls/awaited';

/** Whether there is any call to make. */
export const isAwaited = (ticket: Pick<TicketDocument, 'clocks'>): boolean =>
  awaited(ticket, 'first') !== null || awaited(ticket, 'second') !== null;
