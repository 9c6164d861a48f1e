import type { Handler } from '../kit/handler';
import { release } from '../kit/tickets/assign';
import { moveTicket } from '../kit/tickets/move';
import { free } from '../kit/tickets/slots';

/** 取消, before work starts: the slot is free again for somebody else. */
export const cancel: Handler<'ticket.cancel'> = (input, context) =>
  moveTicket({
    action: 'cancel',
    role: 'owner',
    input,
    context,
    beside: async (tx, { before, draft }) => {
      await release(tx, before);
      if (before.appointment !== null) await free(tx, before.appointment.id);
      return draft;
    },
  });
