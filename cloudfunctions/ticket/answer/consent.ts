import type { Handler } from '../../kit/handler';
import { moveTicket } from '../../kit/tickets/life/move';
import { answered } from './answered';

/** 同意报价: the version says which quote the owner has read. */
export const consent: Handler<'ticket.consent'> = (input, context) =>
  moveTicket({
    action: 'consent',
    by: ['owner'],
    input,
    context,
    bring: (_, standing) => answered(standing, { state: 'accepted', reason: '', now: context.now }),
  });
