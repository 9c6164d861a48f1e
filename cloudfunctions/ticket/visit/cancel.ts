import type { Handler } from '../../kit/handler';
import { done, refused } from '../../kit/outcome';
import { moveTicket } from '../../kit/tickets/life/move';
import { release } from '../../kit/tickets/people/load';
import { free } from '../../kit/tickets/visit/slots';
import { isChangeable } from './visit';

/** 取消, before work starts or where nothing has been agreed: the slot is free again for somebody else. */
export const cancel: Handler<'ticket.cancel'> = (input, context) =>
  moveTicket<'CHANGE_TOO_LATE'>({
    action: 'cancel',
    by: ['owner', 'frontDesk'],
    input,
    context,
    bring: (_, standing) =>
      Promise.resolve(isChangeable(standing, standing.role, context.now) ? done({}) : refused('CHANGE_TOO_LATE')),
    beside: async (tx, { before, draft }) => {
      await release(tx, before);
      if (before.appointment !== null) await free(tx, before.appointment.id);
      return draft;
    },
  });
