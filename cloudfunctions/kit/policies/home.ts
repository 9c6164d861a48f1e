import type { Relation } from '#domain/people';
import type { HomeDocument } from '../../schema';
import type { Caller } from '../caller';

/** What a caller is to a home; null: it does not exist for them (HOME_NOT_FOUND, never FORBIDDEN). */
export const relationTo = (caller: Caller, home: Pick<HomeDocument, '_id' | 'communityId'>): Relation | null =>
  caller.memberships.find((m) => m.role === 'owner' && m.homeId === home._id && m.communityId === home.communityId)
    ?.relation ?? null;

/** Only the people bound to a home speak for it. */
export const speaksFor = (caller: Caller, home: Pick<HomeDocument, '_id' | 'communityId'>): boolean =>
  relationTo(caller, home) !== null;

/** Family and tenants use a home; who else may is for its owners to say. */
export const ownsHome = (caller: Caller, home: Pick<HomeDocument, '_id' | 'communityId'>): boolean =>
  relationTo(caller, home) === 'owner';
