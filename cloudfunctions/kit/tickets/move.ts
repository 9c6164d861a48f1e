import type { Role } from '#domain/people';
import { defaultSettings } from '#domain/settings';
import { decide, type Action } from '#domain/ticket';
import type { Output, Api } from '#domain/contract';
import type { CommunityDocument, TicketDocument, WordsSafety } from '../../schema';
import type { Caller } from '../caller';
import { once, unlessDone, type Intent } from '../once';
import { done, refused, type Outcome } from '../outcome';
import { rolesOver } from '../policies/ticket';
import { checkWords } from '../safety';
import type { Context } from '../serve';
import { ownsPhotos } from '../storage';
import type { Transaction } from '../transact';
import { draftOf, stepped, type Author, type Draft } from './draft';
import { follow } from './follow';
import { told } from './messages';
import { attached } from './photos';
import { save } from './store';

export type Written = Output<Api['ticket.accept']>;
export type OnTicket = Api['ticket.accept']['errors'][number];
type Attachments = 'TEXT_UNSAFE' | 'PHOTO_NOT_FOUND';

/** What every write to a ticket comes with. */
interface WriteInput {
  readonly requestId: string;
  readonly ticketId: string;
  readonly version: number;
}

export interface Move {
  readonly action: Action;
  readonly role: Role;
  readonly input: WriteInput & { readonly note?: string; readonly photos?: readonly string[] };
  readonly context: Context;
  /** Reads in the same transaction what else has to change, and writes it. `before` is the stored ticket. */
  readonly beside?: (tx: Transaction, state: Moving) => Promise<Draft>;
}

/** Between the decision and the writing. */
interface Moving {
  readonly before: TicketDocument;
  readonly draft: Draft;
  readonly community: CommunityDocument;
}

const authorOf = (caller: Caller, role: Role): Author => ({ role, personId: caller.id, name: caller.name });

const intentOf = ({ action, input, context }: Move): Intent => ({
  procedure: `ticket.${action}`,
  input,
  context,
  keptDays: KEPT_DAYS,
});

/** Days a repeated request gets its first reply. The default: these writes know their community only inside the transaction. */
export const KEPT_DAYS = defaultSettings.requestKeptDays;

/** The stored ticket, where this caller may make this move on this version of it now. */
async function admitted(tx: Transaction, move: Move): Promise<Outcome<TicketDocument, OnTicket | 'BAD_INPUT'>> {
  const { action, role, input, context } = move;
  const ticket = await tx.get('tickets', input.ticketId);
  const roles = ticket === null ? [] : rolesOver(context.caller, ticket);
  if (ticket === null || roles.length === 0) return refused('TICKET_NOT_FOUND');
  if (!roles.includes(role)) return refused('TICKET_ACTION_NOT_ALLOWED');
  if (ticket.version !== input.version) return refused('TICKET_CHANGED');
  const supplied = { photos: input.photos?.length ?? 0, note: input.note ?? '', assignment: false };
  const decision = decide(ticket, { action, mover: role, supplied });
  if (decision.ok) return done(ticket);
  return refused(decision.reason === 'TICKET_ACTION_NOT_ALLOWED' ? decision.reason : 'BAD_INPUT');
}

async function communityOf(tx: Transaction, ticket: TicketDocument): Promise<CommunityDocument> {
  const community = await tx.get('communities', ticket.communityId);
  if (community === null) throw new Error(`ticket ${ticket._id} belongs to no community`);
  return community;
}

async function moved(tx: Transaction, move: Move, before: TicketDocument): Promise<Draft> {
  const { action, role, input, context } = move;
  const { caller, now } = context;
  const community = await communityOf(tx, before);
  const photos = input.photos ?? [];
  const ticket = { ...before, ...attached(before, { caller, ids: photos, now }) };
  const happening = { kind: action, at: now, by: authorOf(caller, role), note: input.note ?? '', photos };
  const draft = stepped(draftOf(ticket), happening, community.settings);
  const whole = move.beside === undefined ? draft : await move.beside(tx, { before, draft, community });
  const complete = told(whole, community);
  await save(tx, complete);
  return complete;
}

/** Words and pictures are checked before the transaction: both ask the platform. */
export async function checkAttachments(
  caller: Caller,
  { words, photos }: { readonly words: string; readonly photos: readonly string[] },
): Promise<Outcome<WordsSafety, Attachments>> {
  const [safety, own] = await Promise.all([checkWords(caller, words), ownsPhotos(caller, photos)]);
  if (!own) return refused('PHOTO_NOT_FOUND');
  return safety === 'risky' ? refused('TEXT_UNSAFE') : done(safety);
}

/** One person moves one ticket: checked, decided and written once, in one transaction, then told to those concerned. */
export async function moveTicket(move: Move): Promise<Outcome<Written, OnTicket | 'BAD_INPUT'>> {
  let committed: Draft | null = null;
  const outcome = await once<Written, OnTicket | 'BAD_INPUT'>(intentOf(move), async (tx) => {
    committed = null;
    const ticket = await admitted(tx, move);
    if (!ticket.ok) return ticket;
    const draft = await moved(tx, move, ticket.data);
    committed = draft;
    return done({ ticketId: draft.ticket._id, version: draft.ticket.version, status: draft.ticket.status });
  });
  if (outcome.ok) await follow(committed, move.context);
  return outcome;
}

/** As `moveTicket`, for moves that carry words. */
export async function moveWithWords(move: Move): Promise<Outcome<Written, OnTicket | 'TEXT_UNSAFE' | 'BAD_INPUT'>> {
  const safety = await checkWords(move.context.caller, move.input.note ?? '');
  return safety === 'risky'
    ? unlessDone<Written, 'TEXT_UNSAFE'>(intentOf(move), refused('TEXT_UNSAFE'))
    : moveTicket(move);
}

/** As `moveTicket`, for moves that carry words and pictures. */
export async function moveWithAttachments(move: Move): Promise<Outcome<Written, OnTicket | Attachments | 'BAD_INPUT'>> {
  const { note = '', photos = [] } = move.input;
  const checked = await checkAttachments(move.context.caller, { words: note, photos });
  return checked.ok ? moveTicket(move) : unlessDone<Written, Attachments>(intentOf(move), checked);
}
