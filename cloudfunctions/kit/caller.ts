import type { Role } from '#domain/people';
import type { Membership, PersonDocument } from '../schema';
import { findEqual } from './database/documents';
import { hashOf } from './ids';

/** Who is calling, as the platform and our own people file say. Nothing of it ever comes from an argument. */
export interface Caller {
  /** personId; '' for the timer, the platform and people bound to nothing yet. */
  readonly id: string;
  readonly openId: string;
  readonly name: string;
  readonly phone: string;
  readonly photoFolder: string;
  readonly memberships: readonly Membership[];
  readonly readUntil: number;
}

export const nobody: Caller = {
  id: '',
  openId: '',
  name: '',
  phone: '',
  photoFolder: '',
  memberships: [],
  readUntil: 0,
};

export const asCaller = ({
  _id,
  openId,
  name,
  phone,
  photoFolder,
  memberships,
  readUntil,
}: PersonDocument): Caller => ({
  id: _id,
  ...{ openId, name, phone, photoFolder, memberships, readUntil },
});

/**
 * Where somebody's pictures go before and after they are in the people file: a guest uploads first and is bound later.
 * Says nothing about the person; nobody without the openid can guess it.
 */
export const folderOf = (openId: string): string => `f-${hashOf(['pictures', openId]).slice(0, 32)}`;

/** Somebody the people file does not know (yet). */
export const stranger = (openId: string): Caller => ({ ...nobody, openId, photoFolder: folderOf(openId) });

/** One database call. Somebody who is not in the people file is a caller without memberships. */
export async function loadCaller(openId: string): Promise<Caller> {
  const [person] = await findEqual('people', { openId });
  return person === undefined ? stranger(openId) : asCaller(person);
}

export const holds = (caller: Caller, role: Role): boolean => caller.memberships.some((m) => m.role === role);

/** The homes a caller speaks for. */
export const homesOf = (caller: Pick<Caller, 'memberships'>): readonly string[] => [
  ...new Set(caller.memberships.flatMap(({ role, homeId }) => (role === 'owner' && homeId !== null ? [homeId] : []))),
];
