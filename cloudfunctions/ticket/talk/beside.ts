import type { Api } from '#domain/contract';
import type { Role } from '#domain/people';
import type { SideEvent } from '#domain/ticket';
import type { MessageDocument, TicketDocument } from '../../schema';
import { timeKey } from '../../kit/ids';
import { once, type Intent } from '../../kit/database/once';
import { done, refused, type Outcome } from '../../kit/outcome';
import { rolesOver } from '../../kit/policies/ticket';
import type { Context } from '../../kit/serve';
import { rulesOf } from '../../kit/settings';
import { sideEventOf, type Author, type Draft, type Happening } from '../../kit/tickets/life/draft';
import { firstContactAfter } from '../../kit/tickets/life/first-contact';
import { follow } from '../../kit/tickets/life/follow';
import { authorOf, communityOf, KEPT_DAYS, type Standing } from '../../kit/tickets/life/move';
import { writeBeside } from '../../kit/tickets/life/store';
import { told } from '../../kit/tickets/people/messages';
import type { Transaction } from '../../kit/database/transact';

export type OnSide = Exclude<Api['ticket.say']['errors'][number], 'TEXT_UNSAFE' | 'PHOTO_NOT_FOUND' | 'REPORT_EMPTY'>;

/** The fields of a ticket that a word beside the transitions may change: none that a version protects. */
export type Beside = Partial<
  Pick<
    TicketDocument,
    | ('remindedAt' | 'photos' | 'photoCheckAt' | 'photoChecks' | 'firstContact')
    | ('cause' | 'causeId' | 'callBacks' | 'clocks' | 'recovery' | 'dueKey' | 'queues' | 'callKey' | 'nextRingAt')
  >
>;

/** A ticket on which somebody is about to write. */
export interface Speaking extends Standing {
  readonly by: Author;
}

/** Something written on a ticket without moving it. `T`: what it answers; `E`: how else it can fail. */
export interface Word<T, E extends string> {
  readonly kind: SideEvent;
  readonly input: { readonly requestId: string; readonly ticketId: string };
  readonly note: string;
  readonly photos: readonly string[];
  readonly context: Context;
  readonly callBack?: NonNullable<Happening['callBack']>;
  /** Who may write this now, in which of their roles. Null: not this, not now. */
  readonly roleOf: (roles: readonly Role[], ticket: TicketDocument) => Role | null;
  readonly decide: (speaking: Speaking, tx: Transaction) => Promise<Outcome<Decided<T>, E>>;
}

interface Decided<T> {
  readonly fields: Beside;
  readonly reply: T;
  /** What else people have to know because of it. */
  readonly messages?: readonly MessageDocument[];
}

export const intentOf = <T, E extends string>({ kind, input, context }: Word<T, E>): Intent => ({
  procedure: `ticket.${kind}`,
  input,
  context,
  keptDays: KEPT_DAYS,
});

interface Written<T> {
  readonly draft: Draft;
  readonly reply: T;
}

/** Whoever of the front desk speaks first on a ticket answers for it. */
function contactOf(stored: TicketDocument, { caller }: Context, role: Role): Beside {
  const firstContact = firstContactAfter(stored, caller, role);
  return firstContact === stored.firstContact ? {} : { firstContact };
}

async function write<T, E extends string>(tx: Transaction, word: Word<T, E>): Promise<Outcome<Written<T>, E | OnSide>> {
  const { kind, input, note, photos, context } = word;
  const stored = await tx.get('tickets', input.ticketId);
  const roles = stored === null ? [] : rolesOver(context.caller, stored);
  if (stored === null || roles.length === 0) return refused('TICKET_NOT_FOUND');
  const role = word.roleOf(roles, stored);
  if (role === null) return refused('TICKET_ACTION_NOT_ALLOWED');
  const community = await communityOf(tx, stored);
  const rules = await rulesOf(tx, stored, community);
  const by = authorOf(context.caller, role);
  const decided = await word.decide({ ticket: stored, community, rules, role, by }, tx);
  if (!decided.ok) return decided;
  const fields = { ...contactOf(stored, context, role), ...decided.data.fields };
  const { reply, messages = [] } = decided.data;
  const ticket = { ...stored, ...fields };
  const happening = { kind, at: context.now, by, note, photos, callBack: word.callBack ?? null };
  const event = sideEventOf(ticket, happening, `${timeKey(context.now)}-${input.requestId}`);
  const draft = told({ ticket, events: [event], messages }, community);
  if (Object.keys(fields).length > 0) await tx.patch('tickets', ticket._id, fields);
  await writeBeside(tx, draft);
  return done({ draft, reply });
}

/** One person writes one word on one ticket, once, and the other side is told. The version stays. */
export async function writeWord<T, E extends string>(word: Word<T, E>): Promise<Outcome<T, E | OnSide | 'BAD_INPUT'>> {
  let committed: Draft | null = null;
  const outcome = await once<T, E | OnSide>(intentOf(word), async (tx) => {
    committed = null;
    const written = await write(tx, word);
    if (!written.ok) return written;
    committed = written.data.draft;
    return done(written.data.reply);
  });
  if (outcome.ok) await follow(committed, word.context);
  return outcome;
}
