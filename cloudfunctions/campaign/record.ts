import type { Api, Output, Parsed } from '#domain/contract';
import type { CampaignCallDocument, CampaignDocument } from '../schema';
import { getDocument } from '../kit/database/documents';
import { once, unlessDone } from '../kit/database/once';
import type { Transaction } from '../kit/database/transact';
import type { Handler } from '../kit/handler';
import { timeKey } from '../kit/ids';
import { intentOf } from '../kit/intent';
import { done, refused } from '../kit/outcome';
import { checkWords } from '../kit/platform/safety';
import { worksIn } from '../kit/policies/community';
import type { Context } from '../kit/serve';
import { callers } from './found';

type Input = Parsed<Api['campaign.record']>;
type Recorded = Output<Api['campaign.record']>;
type Code = Api['campaign.record']['errors'][number];

/** Not reached: with the next try. Stars are said by somebody who was reached. */
const isWhole = ({ outcome, stars, nextAt }: Input): boolean =>
  (outcome === 'notReached') === (nextAt !== null) && (outcome === 'reached' || stars === null);

function called(call: CampaignCallDocument, input: Input, { caller, now: at }: Context): CampaignCallDocument {
  const { outcome, stars, words, nextAt } = input;
  const by = { personId: caller.id, name: caller.name };
  return {
    ...{ ...call, open: outcome === 'notReached', nextAt },
    dueKey: `${timeKey(nextAt ?? 0)}-${call.homeId}`,
    calls: [...call.calls, { outcome, stars, words, at, by }],
  };
}

/** The sums grow with whoever was spoken to; a call nobody took changes none of them. */
async function count(tx: Transaction, campaign: CampaignDocument, { outcome, stars }: Input): Promise<void> {
  if (outcome === 'notReached') return;
  const { reached, refused: declined, starSum, starCount } = campaign;
  await tx.patch('campaigns', campaign._id, {
    reached: reached + (outcome === 'reached' ? 1 : 0),
    refused: declined + (outcome === 'refused' ? 1 : 0),
    starSum: starSum + (stars ?? 0),
    starCount: starCount + (stars === null ? 0 : 1),
  });
}

/** One call. What people say here is the campaign's and never a rating. */
export const record: Handler<'campaign.record'> = async (input, context) => {
  const { caller, now } = context;
  const known = await getDocument('campaignCalls', input.callId);
  if (known === null || !worksIn(caller, known.communityId, callers)) return refused('CAMPAIGN_NOT_FOUND');
  if (!isWhole(input)) return refused('BAD_INPUT');
  const intent = intentOf('campaign.record', input, context);
  const risky = (await checkWords(caller, input.words)) === 'risky';
  if (risky) return unlessDone<Recorded, Code>(intent, refused('TEXT_UNSAFE'));
  return once<Recorded, Code>(intent, async (tx) => {
    const campaign = await tx.get('campaigns', known.campaignId);
    const call = await tx.get('campaignCalls', input.callId);
    if (campaign === null || call === null) return refused('CAMPAIGN_NOT_FOUND');
    if (campaign.state === 'ended') return refused('CAMPAIGN_ENDED');
    if (!call.open) return refused('CALL_DONE');
    await tx.put('campaignCalls', called(call, input, context));
    await count(tx, campaign, input);
    return done({ at: now });
  });
};
