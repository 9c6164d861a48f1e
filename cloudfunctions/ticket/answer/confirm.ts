import type { Handler } from '../../kit/handler';
import { countClosure } from '../../kit/tickets/life/sums';
import { moveTicket } from '../../kit/tickets/life/move';

/** 修好了: the ticket closes and counts into the sums of today. */
export const confirm: Handler<'ticket.confirm'> = (input, context) =>
  moveTicket({
    action: 'confirm',
    by: ['owner'],
    input,
    context,
    beside: async (tx, { draft }) => {
      await countClosure(tx, draft.ticket);
      return draft;
    },
  });
