import type { Handler } from '../../kit/handler';
import { moveWithAttachments } from '../../kit/tickets/life/written';
import { takeUpAgain } from '../../kit/tickets/people/load';
import { freeAhead } from '../../kit/tickets/visit/slots';

/** 退回返工: the same technician comes a second time. */
export const rework: Handler<'ticket.rework'> = (input, context) =>
  moveWithAttachments({
    action: 'rework',
    by: ['supervisor'],
    input,
    context,
    beside: async (tx, { before, draft }) => {
      await freeAhead(tx, before.appointment, context.now);
      await takeUpAgain(tx, draft.ticket, context.now);
      return draft;
    },
  });
