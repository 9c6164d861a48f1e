import type { Handler } from '../../kit/handler';
import { countFinish } from '../../kit/tickets/life/months';
import { moveWithAttachments } from '../../kit/tickets/life/written';

/** 验收通过: now the owner is asked, and the second call-back is counted from the end of the repair. */
export const pass: Handler<'ticket.pass'> = (input, context) =>
  moveWithAttachments({
    action: 'pass',
    by: ['supervisor'],
    input,
    context,
    beside: async (tx, { draft }) => {
      await countFinish(tx, draft.ticket);
      return draft;
    },
  });
