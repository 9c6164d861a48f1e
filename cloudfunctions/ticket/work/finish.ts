import { needsQuote } from '#domain/ticket';
import type { Handler } from '../../kit/handler';
import { done, refused } from '../../kit/outcome';
import { moveWithAttachments } from '../../kit/tickets/life/written';
import { release } from '../../kit/tickets/people/assign';

/** 完工, with at least one picture and a note; the owner's 72 hours begin. What the owner pays needs their consent first. */
export const finish: Handler<'ticket.finish'> = (input, context) =>
  moveWithAttachments<'QUOTE_NEEDED'>({
    action: 'finish',
    role: 'technician',
    input,
    context,
    bring: (_, { ticket }) =>
      Promise.resolve(needsQuote(ticket.warranty.verdict, ticket.quote) ? refused('QUOTE_NEEDED') : done({})),
    beside: async (tx, { before, draft }) => {
      await release(tx, before);
      return draft;
    },
  });
