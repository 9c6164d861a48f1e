import type { Handler } from '../../kit/handler';
import { countArrival } from '../../kit/tickets/life/months';
import { moveTicket } from '../../kit/tickets/life/move';

/** 到场: counted in the technician's month. */
export const arrive: Handler<'ticket.arrive'> = (input, context) =>
  moveTicket({
    action: 'arrive',
    by: ['technician'],
    input,
    context,
    beside: async (tx, { draft }) => {
      await countArrival(tx, draft.ticket, context.now);
      return draft;
    },
  });
