import type { Api } from '#domain/contract';
import type { HomeDocument, MessageDocument } from '../schema';
import { followUp } from '../kit/messages/follow';
import type { Handler } from '../kit/handler';
import { intentOf } from '../kit/intent';
import { once } from '../kit/database/once';
import { done, refused, type Nothing, type Outcome } from '../kit/outcome';
import { addresseeOf, homeMessage } from '../kit/people/bind';
import { leaveBehind, unbound } from '../kit/people/unbind';
import { ownsHome } from '../kit/policies/home';
import type { Transaction } from '../kit/database/transact';
import { ownHome } from './found';

type Code = Api['home.remove']['errors'][number] | 'FORBIDDEN';

interface Written {
  readonly outcome: Outcome<Nothing, Code>;
  readonly messages: readonly MessageDocument[];
}

async function write(
  tx: Transaction,
  home: HomeDocument,
  removal: { memberId: string; now: number },
): Promise<Written> {
  const { memberId, now } = removal;
  const community = await tx.get('communities', home.communityId);
  if (community === null) throw new Error(`home ${home._id} belongs to no community`);
  const person = await tx.get('people', memberId);
  const membership = person?.memberships.find(({ homeId }) => homeId === home._id);
  if (person === null || membership === undefined) return { outcome: refused('MEMBER_NOT_FOUND'), messages: [] };
  // Owners are named by the front desk and the register, so no owner can put another (or the last one) out.
  if (membership.relation === 'owner') return { outcome: refused('FORBIDDEN'), messages: [] };
  await tx.patch('people', person._id, { memberships: unbound(person, home._id) });
  const message = homeMessage({ kind: 'removed', place: { home, community }, to: addresseeOf(person), note: '', now });
  await tx.insert('messages', message);
  return { outcome: done({}), messages: [message] };
}

/** An owner removes family or a tenant, who from then on sees nothing of the home any more. */
export const remove: Handler<'home.remove'> = async (input, context) => {
  const { caller, now } = context;
  const home = await ownHome(caller, input.homeId);
  if (!home.ok) return home;
  if (!ownsHome(caller, home.data)) return refused('FORBIDDEN');
  let messages: readonly MessageDocument[] = [];
  const outcome = await once<Nothing, Code>(intentOf('home.remove', input, context), async (tx) => {
    const written = await write(tx, home.data, { memberId: input.memberId, now });
    ({ messages } = written);
    return written.outcome;
  });
  if (!outcome.ok) return outcome;
  await leaveBehind(input.memberId, home.data._id);
  await followUp({ messages, album: null }, context);
  return outcome;
};
