import type { Api, Output } from '#domain/contract';
import { defaultSettings } from '#domain/settings';
import type { MessageDocument } from '../schema';
import { guessed, onceGuessed, unlessGuessed } from '../kit/codes';
import { getDocument } from '../kit/database/documents';
import { followUp } from '../kit/messages/follow';
import type { Handler } from '../kit/handler';
import { homeView } from '../kit/homes';
import { intentOf } from '../kit/intent';
import { done, refused, type Outcome } from '../kit/outcome';
import { bind, joinedMessages, targetOf, type Binding, type Target } from '../kit/people/bind';
import { isMember } from '../kit/people/household';
import { personFor, personIdOf } from '../kit/people/newcomer';
import { checkWords } from '../kit/platform/safety';
import type { Context } from '../kit/serve';
import type { Transaction } from '../kit/database/transact';
import { invitationCodeIn, invitedBy, type Invited } from './invitation';

type Bound = Output<Api['home.bindByCode']>;
type Code = Api['home.bindByCode']['errors'][number];

interface Attempt {
  readonly code: string;
  readonly name: string;
  readonly context: Context;
  /** The home of the code with its owners; null: the code leads nowhere, which only the transaction may say. */
  readonly target: Target | null;
}

async function targetFor(code: string): Promise<Target | null> {
  const invitation = await getDocument('invitations', code);
  const home = invitation === null ? null : await getDocument('homes', invitation.homeId);
  return home === null ? null : targetOf(home);
}

/** Used by this person before: still good for somebody who is bound, not for somebody who was removed since. */
async function usable(tx: Transaction, { code, context }: Attempt): Promise<Invited | null> {
  const somebody = { personId: personIdOf(context.caller), openId: context.caller.openId };
  const invited = await invitedBy(tx, code, { personId: somebody.personId, now: context.now });
  if (invited === null || invited.invitation.usedBy === null) return invited;
  return isMember(await personFor(tx, somebody), invited.home._id) ? invited : null;
}

interface Written {
  readonly outcome: Outcome<Bound, Code>;
  readonly messages: readonly MessageDocument[];
}

async function write(tx: Transaction, attempt: Attempt): Promise<Written> {
  const { code, name, target, context } = attempt;
  const { caller, now } = context;
  const guess = { openId: caller.openId, what: 'invitation', now, settings: defaultSettings.binding } as const;
  const found = await guessed(tx, guess, () => (target === null ? Promise.resolve(null) : usable(tx, attempt)));
  if (!found.ok || target === null) return { outcome: found.ok ? refused('CODE_INVALID') : found, messages: [] };
  const { invitation, home } = found.data;
  const binding: Binding = { targets: [target], relation: invitation.relation, name, phone: '', now };
  const bound = await bind(tx, { personId: personIdOf(caller), openId: caller.openId }, binding);
  // Somebody who is bound already gains nothing, and leaves the code to whom it was meant for.
  if (bound.gained.length > 0) await tx.patch('invitations', code, { usedBy: bound.person._id });
  const messages = joinedMessages(bound, binding);
  for (const message of messages) await tx.insert('messages', message);
  return { outcome: done({ homes: [homeView(home)] }), messages };
}

/** Binds the caller to the home of an invitation. Two at once with one code: the invitation is written by one of them. */
export const bindByCode: Handler<'home.bindByCode'> = async (input, context) => {
  const intent = intentOf('home.bindByCode', input, context);
  const code = invitationCodeIn(input.code);
  if (code === null) return refused('CODE_INVALID');
  const [safety, target] = await Promise.all([checkWords(context.caller, input.name), targetFor(code)]);
  if (safety === 'risky') return unlessGuessed<Bound, Code>(intent, refused('TEXT_UNSAFE'));
  let messages: readonly MessageDocument[] = [];
  const outcome = await onceGuessed<Bound, Code>(intent, async (tx) => {
    const written = await write(tx, { code, name: input.name, context, target });
    ({ messages } = written);
    return written.outcome;
  });
  if (outcome.ok) await followUp({ messages, album: null }, context);
  return outcome;
};
