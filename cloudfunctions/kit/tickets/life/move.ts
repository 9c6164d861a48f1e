import type { Api, Output } from '#domain/contract';
import type { Role } from '#domain/people';
import { defaultSettings } from '#domain/settings';
import { decide, type Action } from '#domain/ticket';
import type { CommunityDocument, TicketDocument } from '../../../schema';
import type { Caller } from '../../caller';
import { once, type Intent } from '../../database/once';
import type { Transaction } from '../../database/transact';
import { done, refused, type Outcome } from '../../outcome';
import { attached } from '../../pictures/kept';
import { heldBefore, rolesOver } from '../../policies/ticket';
import type { Context } from '../../serve';
import { rulesOf, type Rules } from '../../settings';
import { told } from '../people/messages';
import type { Change } from './changes';
import { draftOf, stepped, type Author, type Draft } from './draft';
import { filed } from './filing';
import { firstContactAfter } from './first-contact';
import { follow } from './follow';
import { save } from './store';

export type Written = Output<Api['ticket.accept']>;
export type OnTicket = Api['ticket.accept']['errors'][number];

/** What every write to a ticket comes with. */
interface WriteInput {
  readonly requestId: string;
  readonly ticketId: string;
  readonly version: number;
}

/** One person's action on one ticket. `E`: in which ways it can fail besides those every action shares. */
export interface Move<E extends string = never> {
  readonly action: Action;
  /** What it is on this ticket, where that depends: key works are submitted instead of finished. */
  readonly instead?: (ticket: TicketDocument) => Action;
  /** In which roles; the first of them that the caller has over the ticket is the one they act in. */
  readonly by: readonly Role[];
  readonly input: WriteInput & { readonly note?: string; readonly photos?: readonly string[] };
  readonly context: Context;
  /** What the person brings to the ticket, or why it cannot be. In the same transaction, which it may write to. */
  readonly bring?: (tx: Transaction, state: Standing) => Promise<Outcome<Change, E>>;
  /** Reads in the same transaction what else has to change, and writes it. */
  readonly beside?: (tx: Transaction, state: Moving) => Promise<Draft>;
}

/** Before the action. `rules` are those the ticket was opened under; `community.settings` those of today. */
export interface Standing {
  readonly ticket: TicketDocument;
  readonly community: CommunityDocument;
  readonly rules: Rules;
  /** In which role the caller acts. */
  readonly role: Role;
}

/** Between the decision and the writing. `before` is the stored ticket. */
export interface Moving {
  readonly before: TicketDocument;
  readonly draft: Draft;
  readonly community: CommunityDocument;
  readonly rules: Rules;
}

export const authorOf = (caller: Caller, role: Role): Author => ({ role, personId: caller.id, name: caller.name });

export const intentOf = ({ action, input, context }: Pick<Move, 'action' | 'input' | 'context'>): Intent => ({
  procedure: `ticket.${action}`,
  input,
  context,
  keptDays: KEPT_DAYS,
});

/** Days a repeated request gets its first reply. The default: these writes know their community only inside the transaction. */
export const KEPT_DAYS = defaultSettings.requestKeptDays;

interface Admitted {
  readonly ticket: TicketDocument;
  readonly role: Role;
  readonly action: Action;
}

/** For whoever had it a moment ago it has changed; for everybody else it does not exist. */
const missing = (ticket: TicketDocument | null, caller: Caller) =>
  refused(ticket !== null && heldBefore(caller, ticket) ? 'TICKET_CHANGED' : 'TICKET_NOT_FOUND');

/** The stored ticket, where this caller may make this move on this version of it now. */
async function admitted(
  tx: Transaction,
  { action, instead, by, input, context }: Omit<Move, 'bring' | 'beside'>,
): Promise<Outcome<Admitted, OnTicket | 'BAD_INPUT'>> {
  const ticket = await tx.get('tickets', input.ticketId);
  const roles = ticket === null ? [] : rolesOver(context.caller, ticket);
  if (ticket === null || roles.length === 0) return missing(ticket, context.caller);
  const role = by.find((one) => roles.includes(one));
  if (role === undefined) return refused('TICKET_ACTION_NOT_ALLOWED');
  if (ticket.version !== input.version) return refused('TICKET_CHANGED');
  const actual = instead?.(ticket) ?? action;
  // An assignment is named in the input or refused by `bring`.
  const supplied = { photos: input.photos?.length ?? 0, note: input.note ?? '', assignment: true };
  const decision = decide(ticket, { action: actual, mover: role, supplied });
  if (decision.ok) return done({ ticket, role, action: actual });
  return refused(decision.reason === 'TICKET_ACTION_NOT_ALLOWED' ? decision.reason : 'BAD_INPUT');
}

export async function communityOf(
  tx: Pick<Transaction, 'get'>,
  ticket: Pick<TicketDocument, '_id' | 'communityId'>,
): Promise<CommunityDocument> {
  const community = await tx.get('communities', ticket.communityId);
  if (community === null) throw new Error(`ticket ${ticket._id} belongs to no community`);
  return community;
}

async function moved<E extends string>(
  tx: Transaction,
  move: Move<E>,
  { ticket: before, role, action }: Admitted,
): Promise<Outcome<Draft, E>> {
  const { input, context } = move;
  const { caller, now } = context;
  const community = await communityOf(tx, before);
  const rules = await rulesOf(tx, before, community);
  const kept = attached(before, { caller, ids: input.photos ?? [], use: 'work', now });
  const ready = { ...before, ...kept, firstContact: firstContactAfter(before, caller, role) };
  const brought = await (move.bring?.(tx, { ticket: ready, community, rules, role }) ?? done({}));
  if (!brought.ok) return brought;
  const happening = { kind: action, at: now, by: authorOf(caller, role), note: input.note ?? '' };
  const start = draftOf(filed({ ...ready, ...brought.data }));
  const draft = stepped(start, { ...happening, photos: input.photos ?? [] }, rules);
  const whole = move.beside === undefined ? draft : await move.beside(tx, { before, draft, community, rules });
  const complete = told(whole, community);
  await save(tx, complete);
  return done(complete);
}

/** One person moves one ticket: checked, decided and written once, in one transaction, then told to those concerned. */
export async function moveTicket<E extends string = never>(
  move: Move<E>,
): Promise<Outcome<Written, OnTicket | E | 'BAD_INPUT'>> {
  let committed: Draft | null = null;
  const outcome = await once<Written, OnTicket | E | 'BAD_INPUT'>(intentOf(move), async (tx) => {
    committed = null;
    const found = await admitted(tx, move);
    if (!found.ok) return found;
    const draft = await moved(tx, move, found.data);
    if (!draft.ok) return draft;
    committed = draft.data;
    return done({ ticketId: committed.ticket._id, version: committed.ticket.version, status: committed.ticket.status });
  });
  if (outcome.ok) await follow(committed, move.context);
  return outcome;
}
