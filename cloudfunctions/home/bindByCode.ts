import type { Api, Output } from '#domain/contract';
import { defaultSettings } from '#domain/settings';
import { guessed, onceGuessed, unlessGuessed } from '../kit/codes';
import type { Transaction } from '../kit/database/transact';
import type { Handler } from '../kit/handler';
import { intentOf } from '../kit/intent';
import { followUp } from '../kit/messages/follow';
import { refused } from '../kit/outcome';
import { isMember } from '../kit/people/household';
import { personFor, personIdOf } from '../kit/people/newcomer';
import { checkWords } from '../kit/platform/safety';
import { bindHome, type Written } from './bindHome';
import { bindStaff } from './bindStaff';
import { goalBehind, type Attempt } from './goal';
import { invitationCodeIn, invitedBy, type Invited } from './invitation';

type Bound = Output<Api['home.bindByCode']>;
type Code = Api['home.bindByCode']['errors'][number];

/** Used by this person before: still good for somebody who is bound, not for somebody who was removed since. */
async function usable(tx: Transaction, { code, context }: Attempt): Promise<Invited | null> {
  const somebody = { personId: personIdOf(context.caller), openId: context.caller.openId };
  const invited = await invitedBy(tx, code, { personId: somebody.personId, now: context.now });
  if (invited === null || invited.invitation.usedBy === null) return invited;
  if (invited.kind === 'staff') return invited.line.personId === somebody.personId ? invited : null;
  return isMember(await personFor(tx, somebody), invited.home._id) ? invited : null;
}

async function write(tx: Transaction, attempt: Attempt): Promise<Written> {
  const { goal, context } = attempt;
  const { caller, now } = context;
  const guess = { openId: caller.openId, what: 'invitation', now, settings: defaultSettings.binding } as const;
  const found = await guessed(tx, guess, () => (goal === null ? Promise.resolve(null) : usable(tx, attempt)));
  if (!found.ok) return { outcome: found, messages: [] };
  const invited = found.data;
  if (invited.kind === 'staff') return bindStaff(tx, invited, attempt);
  // An invitation never changes where it leads, so what was read before is about the same home.
  return goal?.kind === 'home'
    ? bindHome(tx, { ...invited, target: goal.target }, attempt)
    : { outcome: refused('CODE_INVALID'), messages: [] };
}

/**
 * Binds the caller to the home of an invitation, or to their line of the roster. Two at once with one code: the
 * invitation is written by one of them.
 */
export const bindByCode: Handler<'home.bindByCode'> = async (input, context) => {
  const intent = intentOf('home.bindByCode', input, context);
  const code = invitationCodeIn(input.code);
  if (code === null) return refused('CODE_INVALID');
  const [safety, goal] = await Promise.all([
    checkWords(context.caller, input.name),
    goalBehind(code, personIdOf(context.caller)),
  ]);
  if (safety === 'risky') return unlessGuessed<Bound, Code>(intent, refused('TEXT_UNSAFE'));
  let messages: Written['messages'] = [];
  const outcome = await onceGuessed<Bound, Code>(intent, async (tx) => {
    const written = await write(tx, { code, name: input.name, context, goal });
    ({ messages } = written);
    return written.outcome;
  });
  if (outcome.ok) await followUp({ messages, album: null }, context);
  return outcome;
};
