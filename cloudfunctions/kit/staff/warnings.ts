import { findEqual } from '../database/documents';
import { transact } from '../database/transact';
import { firstWarning } from './contractors';

/** After a community wants to know earlier or later: licences that have not been spoken of yet get their new moment. */
export async function warnAnew(communityId: string, days: number): Promise<void> {
  for (const seen of await findEqual('contractors', { communityId })) {
    await transact(async (tx) => {
      const contractor = await tx.get('contractors', seen._id);
      const until = contractor?.licenceUntil ?? null;
      // Without a moment it has run out and been said; the job knows by its messages what it has said before.
      if (contractor === null || until === null || contractor.warnAt === null) return { ok: false };
      await tx.patch('contractors', contractor._id, { warnAt: firstWarning(until, days) });
      return { ok: true };
    });
  }
}
