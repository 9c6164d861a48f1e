import { CODE_LENGTH, codeAlphabet, normalCode } from '#domain/people';
import type { HomeDocument, InvitationDocument } from '../schema';
import type { Transaction } from '../kit/database/transact';

const FORM = new RegExp(`^[${codeAlphabet}]{${CODE_LENGTH}}$`);

/** The code as it is kept; null where no invitation can look like this, which tells a guesser nothing. */
export function invitationCodeIn(typed: string): string | null {
  const code = normalCode(typed);
  return FORM.test(code) ? code : null;
}

export const isWaiting = ({ usedBy, expiresAt }: InvitationDocument, now: number): boolean =>
  usedBy === null && expiresAt > now;

/** What a code leads to. */
export interface Invited {
  readonly invitation: InvitationDocument;
  readonly home: HomeDocument;
}

/** Where a code that still waits, or was used by this very person, leads. Used, run out and unknown look the same. */
export async function invitedBy(
  tx: Transaction,
  code: string,
  { personId, now }: { readonly personId: string; readonly now: number },
): Promise<Invited | null> {
  const invitation = await tx.get('invitations', code);
  if (invitation === null) return null;
  if (!isWaiting(invitation, now) && invitation.usedBy !== personId) return null;
  const home = await tx.get('homes', invitation.homeId);
  return home === null ? null : { invitation, home };
}
