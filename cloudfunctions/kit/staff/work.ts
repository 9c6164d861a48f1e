import type { StaffDocument } from '../../schema';
import { handOverComplaints } from '../complaints/hand-over';
import { technicianIdOf } from '../ids';
import { recallWork } from '../tickets/people/recall';

/**
 * After somebody stopped working in a role: everything they were given or had accepted goes to others, complaints they
 * answered for to the front desk as it is now. Can be repeated.
 */
export async function giveBackWork(
  line: Pick<StaffDocument, 'personId' | 'communityId' | 'role'>,
  context: { readonly now: number },
): Promise<void> {
  const { personId, communityId, role } = line;
  if (personId === '') return;
  if (role === 'technician') await recallWork(technicianIdOf(personId, communityId), context);
  if (role === 'frontDesk' || role === 'manager') await handOverComplaints({ personId, communityId }, context.now);
}
