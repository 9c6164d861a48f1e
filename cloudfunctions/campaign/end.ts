import type { Api, Output } from '#domain/contract';
import { once } from '../kit/database/once';
import type { Handler } from '../kit/handler';
import { intentOf } from '../kit/intent';
import { done } from '../kit/outcome';
import { campaignFor } from './found';

type Ended = Output<Api['campaign.end']>;

/** Nobody is called any more; what was said stays. */
export const end: Handler<'campaign.end'> = async (input, context) => {
  const { campaignId } = input;
  const found = await campaignFor(context.caller, campaignId, ['manager']);
  if (!found.ok) return found;
  return once<Ended, never>(intentOf('campaign.end', input, context), async (tx) => {
    await tx.patch('campaigns', campaignId, { state: 'ended' });
    return done({ campaignId });
  });
};
