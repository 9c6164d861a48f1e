import type { PersonDocument } from '../../schema';
import { findEqual } from '../database/documents';

/** Everybody bound to a home. Somebody whose account is being deleted has no memberships left. */
export const householdOf = (homeId: string): Promise<readonly PersonDocument[]> =>
  findEqual('people', { 'memberships.homeId': homeId });

export const isOwnerOf = ({ memberships }: Pick<PersonDocument, 'memberships'>, homeId: string): boolean =>
  memberships.some((membership) => membership.homeId === homeId && membership.relation === 'owner');

export const isMember = ({ memberships }: Pick<PersonDocument, 'memberships'>, homeId: string): boolean =>
  memberships.some((membership) => membership.homeId === homeId && membership.role === 'owner');
