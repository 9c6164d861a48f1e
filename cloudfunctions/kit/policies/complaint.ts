import type { Role } from '#domain/people';
import type { ComplaintDocument, HomeDocument } from '../../schema';
import type { Caller } from '../caller';
import { worksIn } from './community';
import { ownsHome } from './home';

type Subject = Pick<ComplaintDocument, 'communityId' | 'homeId'> & {
  readonly person: Pick<ComplaintDocument['person'], 'personId'>;
};

/** Who complained, and the owners of the home it is about; a tenant's complaint is not their flatmates' business. */
const isOwner = (caller: Caller, { communityId, homeId, person }: Subject): boolean =>
  (caller.id !== '' && person.personId === caller.id) ||
  (homeId !== null && ownsHome(caller, { _id: homeId, communityId }));

/** The roles in which a caller stands to a complaint. None: for them it does not exist. */
export const rolesOverComplaint = (caller: Caller, complaint: Subject): readonly Role[] => [
  ...(isOwner(caller, complaint) ? ['owner' as const] : []),
  ...(['frontDesk', 'manager'] as const).filter((role) => worksIn(caller, complaint.communityId, [role])),
];

/** The same as a query: the complaints about a home that somebody bound to it may see. */
export const complaintsOfHome = (
  caller: Caller,
  home: Pick<HomeDocument, '_id' | 'communityId'>,
): Readonly<Record<string, string>> =>
  ownsHome(caller, home) ? { homeId: home._id } : { homeId: home._id, 'person.personId': caller.id };
