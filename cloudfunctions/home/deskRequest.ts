import type { Api } from '#domain/contract';
import type { DeskRequestDocument } from '../schema';
import { guessed } from '../kit/codes';
import { findEqual, getDocument } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { homeView } from '../kit/homes';
import { done, refused, type Outcome } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';
import { transact } from '../kit/database/transact';
import { deskCodeIn, liveRequest } from './deskCodes';

type Code = Api['home.deskRequest']['errors'][number];
interface Looked {
  readonly ok: true;
  readonly outcome: Outcome<DeskRequestDocument, Code>;
}

/** The front desk reads a code: who asks, and what the register of this community has under their number. */
export const deskRequest: Handler<'home.deskRequest'> = async ({ communityId, code: typed }, { caller, now }) => {
  const community = worksIn(caller, communityId, ['frontDesk']) ? await getDocument('communities', communityId) : null;
  if (community === null) return refused('FORBIDDEN');
  const code = deskCodeIn(typed);
  if (code === null) return refused('CODE_INVALID');
  const guess = { openId: caller.openId, what: 'desk', now, settings: community.settings.binding } as const;
  // Committed whatever comes out: a wrong code is counted.
  const { outcome } = await transact<Looked>(async (tx) => ({
    ok: true,
    outcome: await guessed(tx, guess, () => liveRequest(tx, code, now)),
  }));
  if (!outcome.ok) return outcome;
  const { name, phone } = outcome.data;
  const homes = await findEqual('homes', { 'owners.phone': phone });
  return done({ name, phone, homes: homes.filter((home) => home.communityId === communityId).map(homeView) });
};
