import type { HomeDocument } from '../../schema';
import type { Caller } from '../caller';

/** Only the people bound to a home speak for it. */
export const speaksFor = (caller: Caller, home: Pick<HomeDocument, '_id' | 'communityId'>): boolean =>
  caller.memberships.some((m) => m.role === 'owner' && m.homeId === home._id && m.communityId === home.communityId);
