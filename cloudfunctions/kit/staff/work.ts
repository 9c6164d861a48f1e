import type { StaffDocument } from '../../schema';
import { technicianIdOf } from '../ids';
import { recallWork } from '../tickets/people/recall';

/** After somebody stopped repairing: everything they were given or had accepted goes to others. Can be repeated. */
export async function giveBackWork(
  line: Pick<StaffDocument, 'personId' | 'communityId' | 'role'>,
  context: { readonly now: number; readonly traceId: string },
): Promise<void> {
  if (line.personId === '' || line.role !== 'technician') return;
  await recallWork(technicianIdOf(line.personId, line.communityId), context);
}
