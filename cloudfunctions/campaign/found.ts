import type { StaffRole } from '#domain/people';
import type { CampaignDocument } from '../schema';
import type { Caller } from '../kit/caller';
import { getDocument } from '../kit/database/documents';
import { done, refused, type Outcome } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';

/** Who makes the calls. */
export const callers = ['manager', 'frontDesk'] as const;

/** A campaign of a community where the caller works in one of these roles. */
export async function campaignFor(
  caller: Caller,
  id: string,
  roles: readonly StaffRole[],
): Promise<Outcome<CampaignDocument, 'CAMPAIGN_NOT_FOUND'>> {
  const campaign = await getDocument('campaigns', id);
  return campaign !== null && worksIn(caller, campaign.communityId, roles)
    ? done(campaign)
    : refused('CAMPAIGN_NOT_FOUND');
}
