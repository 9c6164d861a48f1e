import type { Handler } from '../../kit/handler';
import { countFinish } from '../../kit/tickets/life/months';
import { withRecovery } from '../../kit/tickets/life/recovery';
import { moveWithAttachments } from '../../kit/tickets/life/written';
import { freeAhead } from '../../kit/tickets/visit/slots';
import { moveAndReroute } from '../reroute';

/** 没修好: back to routing, which prefers whoever knows the defect; a manager looks after it. */
export const reopen: Handler<'ticket.reopen'> = (input, context) =>
  moveAndReroute(
    {
      action: 'reopen',
      by: ['owner'],
      input,
      context,
      beside: async (tx, { before, draft, community, rules }) => {
        await countFinish(tx, before, -1);
        await freeAhead(tx, before.appointment, context.now);
        return withRecovery(tx, draft, { community, rules, reason: 'notFixed', at: context.now });
      },
    },
    moveWithAttachments,
  );
