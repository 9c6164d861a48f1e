import type { campaignApi } from '#domain/contract';
import type { Handlers } from '../kit/serve';
import { calls } from './calls';
import { end } from './end';
import { list } from './list';
import { make } from './make';
import { record } from './record';

export const handlers: Handlers<typeof campaignApi> = {
  'campaign.make': make,
  'campaign.list': list,
  'campaign.calls': calls,
  'campaign.record': record,
  'campaign.end': end,
};
