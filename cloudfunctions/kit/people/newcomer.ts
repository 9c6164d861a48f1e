import type { Relation } from '#domain/people';
import type { Membership, PersonDocument } from '../../schema';
import { asCaller, folderOf, type Caller } from '../caller';
import { BusyError } from '../database/errors';
import { hashOf } from '../ids';
import type { Transaction } from '../database/transact';

/** Somebody with an openid, in the people file or not. */
export interface Somebody {
  /** `personIdOf` them. */
  readonly personId: string;
  readonly openId: string;
}

const newIdOf = (openId: string): string => `p-${hashOf(['person', openId]).slice(0, 32)}`;

/**
 * The id somebody has or will have. A newcomer's is derived from the openid, so that two first calls at once collide
 * on one document instead of making two people.
 */
export const personIdOf = ({ id, openId }: Pick<Caller, 'id' | 'openId'>): string => (id === '' ? newIdOf(openId) : id);

/**
 * The person as stored, or as they will be stored.
 * @throws BusyError while the account this openid had is still being deleted: a minute later they are somebody new
 */
export async function personFor(tx: Transaction, { personId, openId }: Somebody): Promise<PersonDocument> {
  const stored = await tx.get('people', personId);
  if (stored !== null && stored.deletingAt === null) return stored;
  if (stored !== null || personId !== newIdOf(openId)) throw new BusyError(`person ${personId} is being deleted`);
  return {
    ...{ _id: personId, openId, photoFolder: folderOf(openId) },
    ...{ name: '', phone: '', memberships: [], readUntil: 0, deletingAt: null },
  };
}

/** What a relation allows, strongest first: a weaker invitation takes nothing away. */
const strength: readonly (Relation | null)[] = ['owner', 'family', 'tenant', 'visitor', null];

const isSame = (a: Membership, b: Membership): boolean =>
  a.communityId === b.communityId && a.role === b.role && a.homeId === b.homeId;

/** The memberships with one more; the same list where nothing is gained by it. */
export function joined(memberships: readonly Membership[], more: Membership): readonly Membership[] {
  const present = memberships.find((membership) => isSame(membership, more));
  if (present === undefined) return [...memberships, more];
  if (strength.indexOf(present.relation) <= strength.indexOf(more.relation)) return memberships;
  return memberships.map((membership) =>
    membership === present ? { ...membership, relation: more.relation } : membership,
  );
}

/** The caller with a membership, made a person by it where they were unknown. Written only where something changes. */
export async function withMembership(tx: Transaction, caller: Caller, membership: Membership): Promise<Caller> {
  const person = await personFor(tx, { personId: personIdOf(caller), openId: caller.openId });
  const memberships = joined(person.memberships, membership);
  if (memberships === person.memberships) return asCaller(person);
  const changed = { ...person, memberships };
  await tx.put('people', changed);
  return asCaller(changed);
}
