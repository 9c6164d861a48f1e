import { campaignsText } from '#domain/copy';
import type { LifeStage } from '#domain/satisfaction';
import { addDays } from '#domain/time';

/** A campaign as it is typed. Null: never touched, so it follows from the stage. */
export interface Draft {
  readonly stage: LifeStage;
  readonly title: string | null;
  readonly script: string | null;
  readonly homes: string;
  readonly until: string | null;
}

export interface Campaign {
  readonly stage: LifeStage;
  readonly title: string;
  readonly script: string;
  readonly homes: string;
  readonly until: string;
}

export const firstDraft: Draft = { stage: 'settling', title: null, script: null, homes: '30', until: null };

/** Two weeks are enough for thirty calls beside the daily work. */
const DAYS = 14;
const MOST_HOMES = 500;

/** What stands in the fields: what was typed, and a sensible start everywhere else. */
export const campaignOf = (draft: Draft, today: string): Campaign => ({
  stage: draft.stage,
  title: draft.title ?? campaignsText.nameOf(draft.stage),
  script: draft.script ?? campaignsText.scripts[draft.stage],
  homes: draft.homes,
  until: draft.until ?? addDays(today, DAYS),
});

/** What has to be put right before it can be sent; null: nothing. */
export const problemOf = (campaign: Campaign, today: string): keyof typeof campaignsText.problem | null => {
  if (campaign.title.trim() === '') return 'title';
  const homes = Number(campaign.homes.trim());
  if (!/^\d{1,3}$/.test(campaign.homes.trim()) || homes < 1 || homes > MOST_HOMES) return 'homes';
  if (campaign.until < today) return 'until';
  return campaign.script.trim() === '' ? 'script' : null;
};
