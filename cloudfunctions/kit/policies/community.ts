import type { StaffRole } from '#domain/people';
import type { Caller } from '../caller';

/** Whether a caller works in a community in one of these roles. */
export const worksIn = (caller: Caller, communityId: string, roles: readonly StaffRole[]): boolean =>
  caller.memberships.some((m) => m.communityId === communityId && roles.some((role) => role === m.role));
