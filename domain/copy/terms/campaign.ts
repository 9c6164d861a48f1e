import type { CampaignState } from '#domain/campaign';

/** 关怀回访 */
export const campaignStateText = {
  running: '进行中',
  ended: '已结束',
} as const satisfies Record<CampaignState, string>;
