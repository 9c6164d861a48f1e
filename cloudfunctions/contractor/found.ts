import type { StaffRole } from '#domain/people';
import type { ContractorDocument } from '../schema';
import type { Caller } from '../kit/caller';
import { getDocument } from '../kit/database/documents';
import { done, refused, type Outcome } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';

export type Missing = 'CONTRACTOR_NOT_FOUND';

/** Who looks into a contractor's file and writes into its ledger. */
export const office = ['manager', 'supervisor'] as const;

/** A contractor of a community where the caller works in one of these roles. */
export async function contractorFor(
  caller: Caller,
  id: string,
  roles: readonly StaffRole[],
): Promise<Outcome<ContractorDocument, Missing>> {
  const contractor = await getDocument('contractors', id);
  return contractor !== null && worksIn(caller, contractor.communityId, roles)
    ? done(contractor)
    : refused('CONTRACTOR_NOT_FOUND');
}
