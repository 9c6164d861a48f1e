import type { Handler } from '../../kit/handler';
import { moveWithAttachments } from '../../kit/tickets/life/written';
import { takeUpAgain } from '../../kit/tickets/people/load';

/** 退回返工: the same technician comes a second time. */
export const rework: Handler<'ticket.rework'> = (input, context) =>
  moveWithAttachments({
    action: 'rework',
    by: ['supervisor'],
    input,
    context,
    beside: async (tx, { draft }) => {
      await takeUpAgain(tx, draft.ticket, context.now);
      return draft;
    },
  });
