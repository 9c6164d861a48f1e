import type { CampaignDocument } from '../schema';

/** How far a campaign is, from the sums kept with it. */
export const progressOf = (campaign: CampaignDocument) => {
  const { _id: id, title, stage, state, until, homes, reached, refused, starSum, starCount } = campaign;
  const mean = starCount === 0 ? null : starSum / starCount;
  return { id, title, stage, state, until, homes, reached, refused, mean };
};
