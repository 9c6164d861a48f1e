import type { Handler } from '../kit/handler';
import { release } from '../kit/tickets/assign';
import { moveWithAttachments } from '../kit/tickets/move';

/** 完工, with at least one picture and a note; the owner's 72 hours begin. */
export const finish: Handler<'ticket.finish'> = (input, context) =>
  moveWithAttachments({
    action: 'finish',
    role: 'technician',
    input,
    context,
    beside: async (tx, { before, draft }) => {
      await release(tx, before);
      return draft;
    },
  });
