/** 回访计划: calls to homes of one life stage, ticket or not (requirements rows 41, 47, 48). */
export const campaignStates = ['running', 'ended'] as const;
export type CampaignState = (typeof campaignStates)[number];
