import { CODE_LENGTH, codeAlphabet, normalCode, type Relation } from '#domain/people';
import type { HomeDocument, InvitationDocument, StaffDocument } from '../schema';
import { isWaiting } from '../kit/codes';
import type { Transaction } from '../kit/database/transact';

const FORM = new RegExp(`^[${codeAlphabet}]{${CODE_LENGTH}}$`);

/** The code as it is kept; null where no invitation can look like this, which tells a guesser nothing. */
export function invitationCodeIn(typed: string): string | null {
  const code = normalCode(typed);
  return FORM.test(code) ? code : null;
}

/** What a code leads to: a home, in a relation to it, or a line of the roster. */
export type Invited = { readonly invitation: InvitationDocument } & (
  | { readonly kind: 'home'; readonly home: HomeDocument; readonly relation: Relation }
  | { readonly kind: 'staff'; readonly line: StaffDocument }
);

/** Somebody who names a code, now. */
interface Guest {
  readonly personId: string;
  readonly now: number;
}

/** Whoever left, or uses the app already as somebody else, is not waited for any more. */
const isExpected = ({ state, personId }: StaffDocument, guest: Guest): boolean =>
  state === 'working' && (personId === '' || personId === guest.personId);

async function goalOf(tx: Transaction, invitation: InvitationDocument, guest: Guest): Promise<Invited | null> {
  const { homeId, relation, staffId } = invitation;
  if (staffId !== null) {
    const line = await tx.get('staff', staffId);
    return line !== null && isExpected(line, guest) ? { kind: 'staff', invitation, line } : null;
  }
  const home = homeId === null ? null : await tx.get('homes', homeId);
  return home === null || relation === null ? null : { kind: 'home', invitation, home, relation };
}

/** Where a code that still waits, or was used by this very person, leads. Used, run out and unknown look the same. */
export async function invitedBy(tx: Transaction, code: string, guest: Guest): Promise<Invited | null> {
  const invitation = await tx.get('invitations', code);
  if (invitation === null) return null;
  if (!isWaiting(invitation, guest.now) && invitation.usedBy !== guest.personId) return null;
  return goalOf(tx, invitation, guest);
}
