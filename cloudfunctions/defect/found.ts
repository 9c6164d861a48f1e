import type { DefectDocument } from '../schema';
import type { Caller } from '../kit/caller';
import { getDocument } from '../kit/database/documents';
import { done, refused, type Outcome } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';

/** Who keeps the register. */
export const keepers = ['manager', 'supervisor'] as const;

/** An entry of a community the caller keeps the register of. */
export async function defectFor(caller: Caller, id: string): Promise<Outcome<DefectDocument, 'DEFECT_NOT_FOUND'>> {
  const defect = await getDocument('defects', id);
  return defect !== null && worksIn(caller, defect.communityId, keepers) ? done(defect) : refused('DEFECT_NOT_FOUND');
}
