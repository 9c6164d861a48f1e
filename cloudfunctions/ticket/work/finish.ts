import type { Api, Parsed } from '#domain/contract';
import { needsQuote } from '#domain/ticket';
import type { TicketDocument } from '../../schema';
import type { Handler } from '../../kit/handler';
import { done, refused } from '../../kit/outcome';
import { attached } from '../../kit/pictures/kept';
import type { Context } from '../../kit/serve';
import type { Change } from '../../kit/tickets/life/changes';
import { countFinish } from '../../kit/tickets/life/months';
import { moveWithAttachments } from '../../kit/tickets/life/written';
import { release } from '../../kit/tickets/people/load';
import { supervisorOf } from '../../kit/tickets/people/team';

type Input = Parsed<Api['ticket.finish']>;

const signed = ({ signature }: Input): readonly string[] => (signature === null ? [] : [signature]);

/** The pictures beside those of the finished work, and what was built in. */
function left(ticket: TicketDocument, input: Input, { caller, now }: Context): Change {
  const { materials, before, photos: after, signature } = input;
  const withBefore = { ...ticket, ...attached(ticket, { caller, ids: before, use: 'work', now }) };
  const pictures = attached(withBefore, { caller, ids: signed(input), use: 'signature', now });
  return { ...pictures, finishing: { materials, before, after, signature } };
}

/**
 * 完工, with at least one picture and a note; the owner's 72 hours begin. Key works (重点工程) go to a supervisor first. What
 * the owner pays needs their consent before.
 */
export const finish: Handler<'ticket.finish'> = (input, context) =>
  moveWithAttachments<'QUOTE_NEEDED'>(
    {
      action: 'finish',
      instead: ({ keyWork }) => (keyWork ? 'submit' : 'finish'),
      by: ['technician'],
      input,
      context,
      bring: (_, { ticket, community }) => {
        if (needsQuote(ticket.warranty.verdict, ticket.quote)) return Promise.resolve(refused('QUOTE_NEEDED'));
        return Promise.resolve(done({ ...left(ticket, input, context), supervisor: supervisorOf(community) }));
      },
      beside: async (tx, { before, draft }) => {
        await release(tx, before);
        if (draft.ticket.status === 'finished') await countFinish(tx, draft.ticket);
        return draft;
      },
    },
    { texts: input.materials.map(({ name }) => name), photos: [...input.before, ...signed(input)] },
  );
