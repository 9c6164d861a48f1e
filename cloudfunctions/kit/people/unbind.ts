import type { Membership, PersonDocument, TicketDocument } from '../../schema';
import { findEqual, removeEqual } from '../database/documents';
import { transact } from '../database/transact';

export const unbound = ({ memberships }: PersonDocument, homeId: string): readonly Membership[] =>
  memberships.filter((membership) => membership.homeId !== homeId);

const unfollow = (seen: TicketDocument, personId: string): Promise<unknown> =>
  transact(async (tx) => {
    const ticket = await tx.get('tickets', seen._id);
    if (ticket === null) return { ok: false };
    const followers = ticket.followers.filter((follower) => follower.personId !== personId);
    await tx.patch('tickets', ticket._id, { followers });
    return { ok: true };
  });

/**
 * What somebody leaves behind with a home: they are told nothing more about its tickets, and the codes they gave away
 * are void. After the membership is gone, and again when the same request comes again, so that nothing is left half done.
 */
export async function leaveBehind(personId: string, homeId: string): Promise<void> {
  const [following, invitations] = await Promise.all([
    findEqual('tickets', { 'followers.personId': personId }),
    findEqual('invitations', { 'invitedBy.personId': personId }),
  ]);
  for (const ticket of following) if (ticket.homeId === homeId) await unfollow(ticket, personId);
  for (const invitation of invitations) {
    if (invitation.homeId === homeId && invitation.usedBy === null)
      await removeEqual('invitations', { _id: invitation._id });
  }
}
