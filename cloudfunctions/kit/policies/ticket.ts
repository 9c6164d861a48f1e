import type { Role } from '#domain/people';
import type { TicketDocument } from '../../schema';
import type { Caller } from '../caller';

type Subject = Pick<TicketDocument, 'communityId' | 'homeId' | 'assignment'>;

const holdsOver = (caller: Caller, ticket: Subject, membership: Caller['memberships'][number]): boolean => {
  if (membership.communityId !== ticket.communityId) return false;
  switch (membership.role) {
    case 'owner':
      return membership.homeId === ticket.homeId;
    case 'technician':
      return ticket.assignment?.personId === caller.id;
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
export const rolesOver = (caller: Caller, ticket: Subject): readonly Role[] => [
  ...new Set(caller.memberships.filter((m) => holdsOver(caller, ticket, m)).map(({ role }) => role)),
];

/** Ratings belong to the home and the manager; the technician sees aggregates only (product.md section 8). */
export const mayReadRating = (roles: readonly Role[]): boolean => roles.includes('owner') || roles.includes('manager');
