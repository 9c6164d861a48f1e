import { route } from '#domain/routing';
import type { CommunityDocument, TechnicianDocument, TicketDocument } from '../../../schema';
import type { Transaction } from '../../database/transact';
import type { Rules } from '../../settings';
import { bySystem, stepped, type Draft } from '../life/draft';
import { filed } from '../life/filing';
import { candidateOf, groundOf, requestOf } from './candidates';
import { give } from './load';

export interface Dispatch {
  readonly at: number;
  readonly rules: Rules;
  readonly community: CommunityDocument;
  readonly candidates: readonly TechnicianDocument[];
}

interface Choice {
  readonly technician: TechnicianDocument | null;
  readonly reasons: TicketDocument['reasons'];
}

/**
 * Routes over what was read before and reads the winner again inside the transaction, until the winner is one that
 * has been read inside: a decision on a stale load never stands.
 */
async function choose(tx: Transaction, ticket: TicketDocument, dispatch: Dispatch): Promise<Choice> {
  const { at, rules, community, candidates } = dispatch;
  const request = requestOf(ticket, at);
  const ground = groundOf(rules, community);
  const known = new Map(candidates.map((technician) => [technician._id, technician]));
  const fresh = new Set<string>();
  for (;;) {
    const { technicianId, reasons } = route(request, [...known.values()].map(candidateOf), ground);
    if (technicianId === null) return { technician: null, reasons };
    if (fresh.has(technicianId)) return { technician: known.get(technicianId) ?? null, reasons };
    const stored = await tx.get('technicians', technicianId);
    fresh.add(technicianId);
    if (stored === null) known.delete(technicianId);
    else known.set(technicianId, stored);
  }
}

/** Who a technician is on a ticket. */
export const assignmentOf = (
  { _id, personId, openId, name, phone, contractorId }: TechnicianDocument,
  at: number,
): NonNullable<TicketDocument['assignment']> => ({
  technicianId: _id,
  ...{ personId, openId, name, phone, contractorId, at },
});

/** The next rung of the ladder (product.md section 5): nobody is left, so a supervisor has to find somebody. */
const raised = (draft: Draft, { at, rules }: Dispatch): Draft => stepped(draft, bySystem('toSupervisor', at), rules);

/** Names a person for a reported ticket and counts the work to them; where there is nobody, the ladder goes on. */
export async function assign(tx: Transaction, draft: Draft, dispatch: Dispatch): Promise<Draft> {
  const { at, rules } = dispatch;
  const { ticket } = draft;
  const { technician, reasons } = await choose(tx, ticket, dispatch);
  const explained: Draft = { ...draft, ticket: { ...ticket, reasons } };
  if (technician === null) return ticket.rung === 'routing' ? raised(explained, dispatch) : explained;
  await give(tx, technician, { ticket, at });
  const assigned = filed({ ...explained.ticket, assignment: assignmentOf(technician, at) });
  return stepped({ ...draft, ticket: assigned }, bySystem('dispatch', at), rules);
}
