import type { Api, Output } from '#domain/contract';
import { defaultSettings } from '#domain/settings';
import { guessed } from '../kit/codes';
import { getDocument } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { homeView } from '../kit/homes';
import { done, refused, type Outcome } from '../kit/outcome';
import { personIdOf } from '../kit/people/newcomer';
import { transact } from '../kit/database/transact';
import { invitationCodeIn, invitedBy, type Invited } from './invitation';

type Code = Api['home.lookUp']['errors'][number];
interface Looked {
  readonly ok: true;
  readonly outcome: Outcome<Invited, Code>;
}

async function shown(invited: Invited): Promise<Output<Api['home.lookUp']>> {
  const { communityId, invitedBy: inviter } = invited.invitation;
  const community = await getDocument('communities', communityId);
  const known = { communityName: community?.name ?? '', invitedBy: inviter.name };
  return invited.kind === 'home'
    ? { ...known, home: homeView(invited.home), relation: invited.relation, role: null }
    : { ...known, home: null, relation: null, role: invited.line.role };
}

/** What a code would bind to. Counts as a try, like binding itself. */
export const lookUp: Handler<'home.lookUp'> = async (input, { caller, now }) => {
  const code = invitationCodeIn(input.code);
  if (code === null) return refused('CODE_INVALID');
  const guess = { openId: caller.openId, what: 'invitation', now, settings: defaultSettings.binding } as const;
  // Committed whatever comes out: a wrong code is counted.
  const { outcome } = await transact<Looked>(async (tx) => ({
    ok: true,
    outcome: await guessed(tx, guess, () => invitedBy(tx, code, { personId: personIdOf(caller), now })),
  }));
  return outcome.ok ? done(await shown(outcome.data)) : outcome;
};
