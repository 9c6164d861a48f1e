import type { Role } from '#domain/people';
import type { Membership, PersonDocument } from '../schema';
import { findEqual } from './documents';

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

const asCaller = ({ _id, ...person }: PersonDocument): Caller => ({ id: _id, ...person });

/** One database call. Somebody who is not in the people file is a caller without memberships. */
export async function loadCaller(openId: string): Promise<Caller> {
  const [person] = await findEqual('people', { openId });
  return person === undefined ? { ...nobody, openId } : asCaller(person);
}

export const holds = (caller: Caller, role: Role): boolean => caller.memberships.some((m) => m.role === role);

/** The homes a caller speaks for. */
export const homesOf = (caller: Caller): readonly string[] => [
  ...new Set(caller.memberships.flatMap(({ role, homeId }) => (role === 'owner' && homeId !== null ? [homeId] : []))),
];
