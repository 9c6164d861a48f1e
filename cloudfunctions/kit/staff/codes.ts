import { INVITATION_CODES, invitationCode } from '#domain/people';
import type { BindingSettings } from '#domain/settings';
import { DAY } from '#domain/time';
import type { InvitationDocument, StaffDocument } from '../../schema';
import { isWaiting } from '../codes';
import { findEqual } from '../database/documents';
import type { Transaction } from '../database/transact';
import { randomBelow } from '../ids';

/** Codes for a line that still wait, as read before the transaction that makes them void. */
export const waitingFor = async (staffId: string, now: number): Promise<readonly InvitationDocument[]> =>
  (await findEqual('invitations', { staffId })).filter((invitation) => isWaiting(invitation, now));

/** Who invites whom to the roster, when, under which rules. */
interface Inviting {
  readonly line: Pick<StaffDocument, '_id' | 'communityId'>;
  readonly by: { readonly id: string; readonly name: string };
  readonly now: number;
  readonly settings: BindingSettings;
}

/** Writes a code that binds one person to a line of the roster, once. */
export async function inviteStaff(
  tx: Transaction,
  { line, by, now, settings }: Inviting,
): Promise<{ readonly code: string; readonly expiresAt: number }> {
  const code = invitationCode(randomBelow(INVITATION_CODES));
  const expiresAt = now + settings.invitationDays * DAY;
  const invitedBy = { personId: by.id, name: by.name };
  await tx.insert('invitations', {
    ...{ _id: code, communityId: line.communityId, homeId: null, relation: null, staffId: line._id },
    ...{ invitedBy, expiresAt, usedBy: null },
  });
  return { code, expiresAt };
}
