import type { Api, Output } from '#domain/contract';
import type { HomeDocument, MessageDocument } from '../schema';
import { findEqual } from '../kit/database/documents';
import { followUp } from '../kit/messages/follow';
import type { Handler } from '../kit/handler';
import { homeView } from '../kit/homes';
import { intentOf } from '../kit/intent';
import { once, unlessDone } from '../kit/database/once';
import { done, refused } from '../kit/outcome';
import { bind, joinedMessages, targetsOf, type Binding } from '../kit/people/bind';
import { personIdOf } from '../kit/people/newcomer';
import { numberOf } from '../kit/platform/phone';

type Bound = Output<Api['home.bindByPhone']>;
type Code = Api['home.bindByPhone']['errors'][number];

/** As the register of the first home calls them. */
const nameOf = (homes: readonly HomeDocument[], phone: string): string =>
  homes.flatMap(({ owners }) => owners).find((owner) => owner.phone === phone)?.name ?? '';

/** The platform says whose number it is; the register says whose homes. */
export const bindByPhone: Handler<'home.bindByPhone'> = async (input, context) => {
  const intent = intentOf('home.bindByPhone', input, context);
  const { caller, now } = context;
  const phone = await numberOf(input.phoneCode);
  // The code is good once: a repeat of a call that went through finds it used up.
  if (phone === null) return unlessDone<Bound, Code>(intent, refused('PHONE_CODE_EXPIRED'));
  const homes = await findEqual('homes', { 'owners.phone': phone });
  if (homes.length === 0) return unlessDone<Bound, Code>(intent, refused('PHONE_NOT_REGISTERED'));
  const targets = await targetsOf(homes);
  const binding: Binding = { targets, relation: 'owner', name: nameOf(homes, phone), phone, now };
  let messages: readonly MessageDocument[] = [];
  const outcome = await once<Bound, Code>(intent, async (tx) => {
    const bound = await bind(tx, { personId: personIdOf(caller), openId: caller.openId }, binding);
    messages = joinedMessages(bound, binding);
    for (const message of messages) await tx.insert('messages', message);
    return done({ homes: homes.map(homeView) });
  });
  if (outcome.ok) await followUp({ messages, album: null }, context);
  return outcome;
};
