import type { Api, Output } from '#domain/contract';
import type { MessageDocument } from '../schema';
import type { Transaction } from '../kit/database/transact';
import { homeView } from '../kit/homes';
import { done, type Outcome } from '../kit/outcome';
import { bind, joinedMessages, type Binding, type Target } from '../kit/people/bind';
import { personIdOf } from '../kit/people/newcomer';
import type { Attempt } from './goal';
import type { Invited } from './invitation';

/** What came of naming a code, and what is told about it. */
export interface Written {
  readonly outcome: Outcome<Output<Api['home.bindByCode']>, Api['home.bindByCode']['errors'][number]>;
  readonly messages: readonly MessageDocument[];
}

type ToHome = Extract<Invited, { readonly kind: 'home' }> & { readonly target: Target };

/** Binds the caller to a home; its owners hear of it. */
export async function bindHome(
  tx: Transaction,
  { home, relation, target }: ToHome,
  attempt: Attempt,
): Promise<Written> {
  const { code, name, context } = attempt;
  const { caller, now } = context;
  const binding: Binding = { targets: [target], relation, name, phone: '', now };
  const bound = await bind(tx, { personId: personIdOf(caller), openId: caller.openId }, binding);
  // Somebody who is bound already gains nothing, and leaves the code to whom it was meant for.
  if (bound.gained.length > 0) await tx.patch('invitations', code, { usedBy: bound.person._id });
  const messages = joinedMessages(bound, binding);
  for (const message of messages) await tx.insert('messages', message);
  return { outcome: done({ homes: [homeView(home)] }), messages };
}
