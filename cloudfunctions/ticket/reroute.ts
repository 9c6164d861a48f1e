import { getDocument } from '../kit/database/documents';
import { refused, type Outcome } from '../kit/outcome';
import type { Move, Written } from '../kit/tickets/life/move';
import { assign } from '../kit/tickets/people/assign';
import { candidatesFor } from '../kit/tickets/people/candidates';
import { release } from '../kit/tickets/people/load';

type Mover<C extends string> = (move: Move) => Promise<Outcome<Written, C>>;

/**
 * A move after which routing has to name somebody (again). The candidates are read before the transaction, so the
 * ticket is looked at twice; only the look inside decides anything, who may see it included.
 */
export async function moveAndReroute<C extends string>(
  move: Move,
  mover: Mover<C>,
): Promise<Outcome<Written, C | 'TICKET_NOT_FOUND'>> {
  const seen = await getDocument('tickets', move.input.ticketId);
  if (seen === null) return refused('TICKET_NOT_FOUND');
  const candidates = await candidatesFor(seen.communityId, seen.trade);
  return mover({
    ...move,
    beside: async (tx, state) => {
      const { before, draft, community, rules } = state;
      await release(tx, before);
      const assigned = await assign(tx, draft, { at: move.context.now, rules, community, candidates });
      return move.beside === undefined ? assigned : move.beside(tx, { ...state, draft: assigned });
    },
  });
}
