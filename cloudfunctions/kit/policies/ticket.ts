import type { Role } from '#domain/people';
import type { TicketDocument } from '../../schema';
import { homesOf, type Caller } from '../caller';
import { technicianIdOf } from '../ids';
import { personKey } from '../tickets/life/filing';

type Subject = Pick<TicketDocument, 'communityId' | 'homeId' | 'assignment'> & {
  readonly reporter: Pick<TicketDocument['reporter'], 'personId'>;
};

/** Of a home: its people. Of the public area: the one who reported. */
const isOwner = (caller: Caller, { communityId, homeId, reporter }: Subject): boolean =>
  homeId === null
    ? caller.id !== '' && reporter.personId === caller.id
    : caller.memberships.some((m) => m.role === 'owner' && m.homeId === homeId && m.communityId === communityId);

const worksOn = (caller: Caller, { assignment }: Subject, role: Role): boolean => {
  switch (role) {
    case 'owner':
      return false;
    case 'technician':
      return assignment?.personId === caller.id;
    case 'supervisor':
    case 'frontDesk':
    case 'manager':
      return true;
  }
};

/**
 * The roles in which a caller stands to this ticket: owner of its home, the technician it is given to, staff of its
 * community. None: for this caller the ticket does not exist (TICKET_NOT_FOUND, never FORBIDDEN).
 */
export function rolesOver(caller: Caller, ticket: Subject): readonly Role[] {
  const staff = caller.memberships
    .filter(({ communityId, role }) => communityId === ticket.communityId && worksOn(caller, ticket, role))
    .map(({ role }) => role);
  return [...new Set(isOwner(caller, ticket) ? ['owner' as const, ...staff] : staff)];
}

/** Whether somebody was given this ticket and has it no longer: what they send for it comes too late. */
export const heldBefore = (caller: Caller, ticket: Pick<TicketDocument, 'communityId' | 'passedOver'>): boolean =>
  caller.id !== '' && ticket.passedOver.includes(technicianIdOf(caller.id, ticket.communityId));

/** The lists (`ownerKey`) of everything a caller is an owner of: the same as `rolesOver` says, as queries. */
export const ownerKeysOf = (caller: Caller): readonly string[] =>
  caller.id === '' ? [] : [...homesOf(caller), personKey(caller.id)];

export const isStaffView = (roles: readonly Role[]): boolean => roles.some((role) => role !== 'owner');

/** The property's own people: front desk, supervisor, manager. */
export const worksForProperty = (roles: readonly Role[]): boolean =>
  roles.some((role) => role === 'supervisor' || role === 'frontDesk' || role === 'manager');

/**
 * Ratings and what follows from low ones belong to the home and the manager; the technician sees aggregates only
 * (product.md section 8).
 */
export const mayReadRating = (roles: readonly Role[]): boolean => roles.includes('owner') || roles.includes('manager');
