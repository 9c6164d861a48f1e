import type { CommunityDocument, ComplaintDocument, StaffDocument } from '../../schema';
import { findEqual } from '../database/documents';
import { transact, type Transaction } from '../database/transact';
import { complaintMessages, handlersOf } from './messages';

/** Who had it: their place in the roster as it was. */
type Former = Pick<StaffDocument, 'personId' | 'communityId'>;

/** The first of the front desk: whoever is spoken to first sees it through. Null: there is nobody, so the managers do. */
export function firstOfDesk({ team }: Pick<CommunityDocument, 'team'>): ComplaintDocument['handler'] {
  const member = team.find(({ role }) => role === 'frontDesk');
  if (member === undefined) return null;
  const { personId, openId, name, phone } = member;
  return { personId, openId, name, phone };
}

async function give(tx: Transaction, complaint: ComplaintDocument, now: number): Promise<void> {
  const community = await tx.get('communities', complaint.communityId);
  if (community === null) throw new Error(`complaint ${complaint._id} belongs to no community`);
  const handler = firstOfDesk(community);
  await tx.patch('complaints', complaint._id, { handler });
  const to = handlersOf({ handler }, community);
  const telling = { kind: 'complaintToHandle', to, at: now, note: '', clock: null, community } as const;
  const about = `from:${complaint.handler?.personId ?? ''}`;
  for (const message of complaintMessages(complaint, { ...telling, about })) await tx.insert('messages', message);
}

/**
 * Open complaints of somebody who does not answer for them any more go to the front desk as it is now, who hears of it.
 * Settled ones stay theirs. One transaction each; called again it goes on with what is left.
 */
export async function handOverComplaints({ personId, communityId }: Former, now: number): Promise<void> {
  const handled = await findEqual('complaints', { 'handler.personId': personId });
  for (const { _id } of handled.filter((one) => one.open && one.communityId === communityId)) {
    await transact(async (tx) => {
      const complaint = await tx.get('complaints', _id);
      if (complaint?.open !== true || complaint.handler?.personId !== personId) return { ok: false };
      await give(tx, complaint, now);
      return { ok: true };
    });
  }
}
