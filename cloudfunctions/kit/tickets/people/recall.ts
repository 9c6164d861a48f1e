import type { TicketDocument } from '../../../schema';
import { findEqual } from '../../database/documents';
import { transact, type Transaction } from '../../database/transact';
import { rulesOf } from '../../settings';
import { bySystem, draftOf, stepped, type Draft } from '../life/draft';
import { follow } from '../life/follow';
import { communityOf } from '../life/move';
import { save } from '../life/store';
import { assign, type Dispatch } from './assign';
import { candidatesFor } from './candidates';
import { release } from './load';
import { told } from './messages';

/** Somebody else has it now: whoever had it learns that from what they send for it, and is not asked again. */
function passed({ ticket, ...draft }: Draft, { technicianId: former }: TicketDocument): Draft {
  const kept = former === null || former === ticket.technicianId || ticket.passedOver.includes(former);
  return { ...draft, ticket: kept ? ticket : { ...ticket, passedOver: [...ticket.passedOver, former] } };
}

/** The draft with the work order taken back from whoever has it, and given to whoever fits best now. */
export async function recalled(
  tx: Transaction,
  draft: Draft,
  { before, dispatch }: { readonly before: TicketDocument; readonly dispatch: Dispatch },
): Promise<Draft> {
  await release(tx, before);
  return passed(await assign(tx, stepped(draft, bySystem('recall', dispatch.at), dispatch.rules), dispatch), before);
}

async function recallOne(seen: TicketDocument, context: { readonly now: number }): Promise<void> {
  const candidates = await candidatesFor(seen.communityId, seen.trade);
  const { draft } = await transact(async (tx) => {
    const before = await tx.get('tickets', seen._id);
    if (before === null || before.work === 'none' || before.technicianId !== seen.technicianId) {
      return { ok: false, draft: null };
    }
    const community = await communityOf(tx, before);
    const rules = await rulesOf(tx, before, community);
    const dispatch = { at: context.now, rules, community, candidates };
    const complete = told(await recalled(tx, draftOf(before), { before, dispatch }), community);
    await save(tx, complete);
    return { ok: true, draft: complete };
  });
  await follow(draft, context);
}

/**
 * Takes everything back that somebody has accepted or was given, and gives it to others: they left, or may not be sent
 * any more. One transaction each; called again it goes on with what is left.
 */
export async function recallWork(technicianId: string, context: { readonly now: number }): Promise<void> {
  const lists = await Promise.all(
    (['new', 'today'] as const).map((work) => findEqual('tickets', { technicianId, work })),
  );
  for (const ticket of lists.flat()) await recallOne(ticket, context);
}
