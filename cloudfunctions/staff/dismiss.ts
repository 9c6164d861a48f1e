import type { Api, Output } from '#domain/contract';
import type { StaffDocument } from '../schema';
import { once } from '../kit/database/once';
import type { Transaction } from '../kit/database/transact';
import type { Handler } from '../kit/handler';
import { intentOf } from '../kit/intent';
import { done, refused } from '../kit/outcome';
import { writeLine } from '../kit/staff/lines';
import { giveBackWork } from '../kit/staff/work';
import { technicianIdOf } from '../kit/ids';
import { lineFor } from './found';

type Dismissed = Output<Api['staff.dismiss']>;
type Code = Api['staff.dismiss']['errors'][number];

/** How much work they have when they leave: their own load is kept in the transactions of the tickets. */
async function openWork(tx: Transaction, { personId, communityId }: StaffDocument): Promise<number> {
  if (personId === '') return 0;
  return (await tx.get('technicians', technicianIdOf(personId, communityId)))?.openWork.length ?? 0;
}

/**
 * 离岗. The line stays, what they may do goes at once. Their work follows after the commit, and again where the same
 * request comes again, so that nothing is left half done.
 */
export const dismiss: Handler<'staff.dismiss'> = async (input, context) => {
  const { staffId, version } = input;
  const { caller, now } = context;
  const found = await lineFor(caller, staffId, ['manager']);
  if (!found.ok) return found;
  const seen = found.data;
  if (seen.personId !== '' && seen.personId === caller.id) return refused('STAFF_IS_SELF');
  const outcome = await once<Dismissed, Code>(intentOf('staff.dismiss', input, context), async (tx) => {
    const before = await tx.get('staff', staffId);
    if (before === null) return refused('STAFF_NOT_FOUND');
    if (before.version !== version) return refused('STAFF_CHANGED');
    const recalled = await openWork(tx, before);
    const after = { ...before, version: version + 1, state: 'left' } as const;
    const written = await writeLine(tx, { before, after, now });
    // A contractor that is gone cannot hold anybody.
    if (!written.ok) return refused('STAFF_CHANGED');
    return done({ recalled });
  });
  if (outcome.ok) await giveBackWork(seen, context);
  return outcome;
};
