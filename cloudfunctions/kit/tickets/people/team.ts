import type { StaffRole } from '#domain/people';
import type { Addressee, CommunityDocument, TicketDocument } from '../../../schema';

/** Whom a message about a ticket can be meant for. */
export type Recipient = 'followers' | StaffRole;

type TeamRole = Exclude<StaffRole, 'technician'>;

/** The property's people in a role. */
export const team = (community: CommunityDocument, role: TeamRole) =>
  community.team.filter((member) => member.role === role);

/** The people behind a recipient; empty where there is nobody. */
export function addressees(
  to: Recipient,
  ticket: Pick<TicketDocument, 'followers' | 'assignment'>,
  community: CommunityDocument,
): readonly Addressee[] {
  if (to === 'followers') return ticket.followers;
  if (to === 'technician') return ticket.assignment === null ? [] : [ticket.assignment];
  return team(community, to);
}
