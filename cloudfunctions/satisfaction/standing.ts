import { isSatisfied } from '#domain/satisfaction';
import type { RatingDocument, RatingRevision } from '../schema';
import type { Transaction } from '../kit/database/transact';
import { currentOf } from '../kit/ratings';
import { countMonth } from '../kit/tickets/life/months';
import { monthOfDay } from '../kit/tickets/life/sums';

/** What one answer adds: a first one counts, a revision only changes what the first one said. */
function difference(stored: RatingDocument | null, revision: RatingRevision) {
  const satisfied = Number(isSatisfied(revision.stars));
  if (stored === null) return { answers: 1, satisfied };
  return { answers: 0, satisfied: satisfied - Number(isSatisfied(currentOf(stored).stars)) };
}

/** Counts an answer to whoever did the work: to their standing with routing, and to the month of the closure. */
export async function countAnswer(
  tx: Transaction,
  { technicianId, closedOn }: Pick<RatingDocument, 'technicianId' | 'closedOn'>,
  { stored, revision }: { readonly stored: RatingDocument | null; readonly revision: RatingRevision },
): Promise<void> {
  const { answers, satisfied } = difference(stored, revision);
  if (technicianId === null || (answers === 0 && satisfied === 0)) return;
  await countMonth(tx, { technicianId, month: monthOfDay(closedOn) }, { answers, satisfied });
  const technician = await tx.get('technicians', technicianId);
  if (technician === null) return;
  const { standing } = technician;
  await tx.patch('technicians', technicianId, {
    standing: { answers: standing.answers + answers, satisfied: standing.satisfied + satisfied },
  });
}
