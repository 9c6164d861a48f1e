import { getDocument } from '../kit/documents';
import { refused, type Outcome } from '../kit/outcome';
import { assign, candidatesFor, release } from '../kit/tickets/assign';
import type { Move, Written } from '../kit/tickets/move';

type Mover<C extends string> = (move: Move) => Promise<Outcome<Written, C>>;

/**
 * A move after which routing has to name somebody (again). The candidates are read before the transaction, so the
 * ticket is looked at twice; only the look inside decides anything, who may see it included.
 */
export async function moveAndReroute<C extends string>(
  move: Omit<Move, 'beside'>,
  mover: Mover<C>,
): Promise<Outcome<Written, C | 'TICKET_NOT_FOUND'>> {
  const seen = await getDocument('tickets', move.input.ticketId);
  if (seen === null) return refused('TICKET_NOT_FOUND');
  const candidates = await candidatesFor(seen.communityId, seen.trade);
  return mover({
    ...move,
    beside: async (tx, { before, draft, community }) => {
      await release(tx, before);
      return assign(tx, draft, { at: move.context.now, settings: community.settings, candidates });
    },
  });
}
