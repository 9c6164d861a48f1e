import type { Handler } from '../../kit/handler';
import { done } from '../../kit/outcome';
import { countFinish } from '../../kit/tickets/life/months';
import { moveWithAttachments } from '../../kit/tickets/life/written';

/** 验收通过: now the owner is asked, and the second call-back is counted from the end of the repair. Who passed it answers for it. */
export const pass: Handler<'ticket.pass'> = (input, context) => {
  const { id: personId, name } = context.caller;
  return moveWithAttachments({
    action: 'pass',
    by: ['supervisor'],
    input,
    context,
    bring: () => Promise.resolve(done({ supervisor: { personId, name } })),
    beside: async (tx, { draft }) => {
      await countFinish(tx, draft.ticket);
      return draft;
    },
  });
};
