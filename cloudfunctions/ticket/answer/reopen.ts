import type { Handler } from '../../kit/handler';
import { withRecovery } from '../../kit/tickets/life/recovery';
import { moveWithAttachments } from '../../kit/tickets/life/written';
import { moveAndReroute } from '../reroute';

/** 没修好: back to routing, which prefers whoever knows the defect; a manager looks after it. */
export const reopen: Handler<'ticket.reopen'> = (input, context) =>
  moveAndReroute(
    {
      action: 'reopen',
      role: 'owner',
      input,
      context,
      beside: (tx, { draft, community }) => withRecovery(tx, draft, { community, reason: 'notFixed', at: context.now }),
    },
    moveWithAttachments,
  );
