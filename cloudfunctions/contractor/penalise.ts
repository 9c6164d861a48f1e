import type { Api, Output } from '#domain/contract';
import type { PenaltyDocument } from '../schema';
import { findEqual } from '../kit/database/documents';
import { once, unlessDone } from '../kit/database/once';
import type { Handler } from '../kit/handler';
import { newId, timeKey } from '../kit/ids';
import { intentOf } from '../kit/intent';
import { done, refused, type Outcome } from '../kit/outcome';
import { checkWords } from '../kit/platform/safety';
import { contractorFor, office } from './found';

type Entered = Output<Api['contractor.penalise']>;
type Code = Api['contractor.penalise']['errors'][number];
type Named = PenaltyDocument['ticket'];

/** The ticket an entry is about, by the number people read out; null: about none. */
async function ticketBy(communityId: string, number: string | null): Promise<Outcome<Named, 'TICKET_NOT_FOUND'>> {
  if (number === null) return done(null);
  const [ticket] = await findEqual('tickets', { communityId, number });
  return ticket === undefined ? refused('TICKET_NOT_FOUND') : done({ id: ticket._id, number: ticket.number });
}

/** One more entry in the ledger. Entries are only ever added. */
export const penalise: Handler<'contractor.penalise'> = async (input, context) => {
  const { caller, now } = context;
  const { contractorId, ticketNumber, kind, amount, words } = input;
  const found = await contractorFor(caller, contractorId, office);
  if (!found.ok) return found;
  const { communityId } = found.data;
  const intent = intentOf('contractor.penalise', input, context);
  const [safety, ticket] = await Promise.all([checkWords(caller, words), ticketBy(communityId, ticketNumber)]);
  if (safety === 'risky') return unlessDone<Entered, Code>(intent, refused('TEXT_UNSAFE'));
  if (!ticket.ok) return ticket;
  return once<Entered, Code>(intent, async (tx) => {
    const _id = newId(now);
    await tx.insert('penalties', {
      ...{ _id, communityId, contractorId, kind, amount, words, at: now, ticket: ticket.data },
      by: { personId: caller.id, name: caller.name },
      sortKey: `${timeKey(now)}-${_id}`,
    });
    return done({ at: now });
  });
};
