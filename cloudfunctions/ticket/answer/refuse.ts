import type { Handler } from '../../kit/handler';
import { moveWithWords } from '../../kit/tickets/life/written';
import { answered } from './answered';

/** 不同意报价, with the reason. Another quote may follow; the owner may also think it over, or cancel. */
export const refuse: Handler<'ticket.refuse'> = (input, context) =>
  moveWithWords({
    action: 'refuse',
    by: ['owner'],
    input,
    context,
    bring: (_, standing) => answered(standing, { state: 'refused', reason: input.note, now: context.now }),
  });
