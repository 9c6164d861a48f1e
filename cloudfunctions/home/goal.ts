import type { StaffDocument } from '../schema';
import { findEqual, getDocument } from '../kit/database/documents';
import { targetsOf, type Target } from '../kit/people/bind';
import type { Context } from '../kit/serve';

/** What has to be known of where a code leads before the transaction, which knows no queries. */
export type Goal =
  | { readonly kind: 'home'; readonly target: Target }
  /** `lines`: what of the roster is bound to this person already. */
  | { readonly kind: 'staff'; readonly lines: readonly StaffDocument[] };

/** Somebody names a code to be bound by it. */
export interface Attempt {
  readonly code: string;
  readonly name: string;
  readonly context: Context;
  /** Null: the code leads nowhere, which only the transaction may say. */
  readonly goal: Goal | null;
}

export async function goalBehind(code: string, personId: string): Promise<Goal | null> {
  const invitation = await getDocument('invitations', code);
  if (invitation === null) return null;
  if (invitation.staffId !== null) return { kind: 'staff', lines: await findEqual('staff', { personId }) };
  const home = invitation.homeId === null ? null : await getDocument('homes', invitation.homeId);
  const [target] = home === null ? [] : await targetsOf([home]);
  return target === undefined ? null : { kind: 'home', target };
}
