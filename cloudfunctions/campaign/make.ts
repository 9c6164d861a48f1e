import { homeName } from '#domain/copy';
import type { Api, Output, Parsed } from '#domain/contract';
import { dayOf } from '#domain/time';
import type { CampaignCallDocument, CampaignDocument, HomeDocument } from '../schema';
import { putDocument } from '../kit/database/documents';
import { firstReply, once } from '../kit/database/once';
import type { Handler } from '../kit/handler';
import { hashOf, timeKey } from '../kit/ids';
import { intentOf } from '../kit/intent';
import { done, refused } from '../kit/outcome';
import { checkWords } from '../kit/platform/safety';
import { workplace } from '../kit/policies/community';
import type { Context } from '../kit/serve';
import { draw } from './draw';

type Input = Parsed<Api['campaign.make']>;
type Made = Output<Api['campaign.make']>;
type Code = Api['campaign.make']['errors'][number];

/** Calls written at the same time. */
const BATCH = 50;

/** The same intent makes the same campaign, so that calls written before an interruption are written again, not twice. */
const idOf = ({ requestId }: Input, { caller }: Context): string =>
  `campaign-${hashOf([caller.openId, requestId]).slice(0, 32)}`;

const callFor = (campaignId: string, home: HomeDocument): CampaignCallDocument => ({
  ...{ _id: `${campaignId}:${home._id}`, communityId: home.communityId, campaignId, homeId: home._id },
  ...{ home: homeName(home), open: true, nextAt: null, calls: [] },
  dueKey: `${timeKey(0)}-${home._id}`,
});

/** Before the campaign itself, so that none lacks calls; without it they belong to nothing and nobody sees them. */
async function keepCalls(campaignId: string, homes: readonly HomeDocument[]): Promise<void> {
  for (let n = 0; n < homes.length; n += BATCH) {
    const some = homes.slice(n, n + BATCH);
    await Promise.all(some.map((home) => putDocument('campaignCalls', callFor(campaignId, home))));
  }
}

function documentFrom(input: Input, homes: number, context: Context): CampaignDocument {
  const { communityId, title, stage, script, until } = input;
  const { caller, now: at } = context;
  const _id = idOf(input, context);
  return {
    ...{ _id, communityId, title, stage, script, until, state: 'running', homes },
    ...{ reached: 0, refused: 0, starSum: 0, starCount: 0, at },
    by: { personId: caller.id, name: caller.name },
    sortKey: `${timeKey(at)}-${_id}`,
  };
}

/** 回访计划: homes of one stage of life, drawn fairly, each to be called once. */
export const make: Handler<'campaign.make'> = async (input, context) => {
  const { communityId, stage, homes: count } = input;
  const { caller, now } = context;
  const community = await workplace(caller, communityId, ['manager']);
  if (!community.ok) return community;
  const intent = intentOf('campaign.make', input, context);
  const first = await firstReply<Made>(intent);
  if (first !== null) return first;
  if ((await checkWords(caller, `${input.title}\n${input.script}`)) === 'risky') return refused('TEXT_UNSAFE');
  const campaignId = idOf(input, context);
  const homes = await draw({ communityId, stage, today: dayOf(now), count, seed: campaignId });
  if (homes.length === 0) return refused('CAMPAIGN_NOBODY');
  await keepCalls(campaignId, homes);
  return once<Made, Code>(intent, async (tx) => {
    await tx.insert('campaigns', documentFrom(input, homes.length, context));
    return done({ campaignId, homes: homes.length });
  });
};
