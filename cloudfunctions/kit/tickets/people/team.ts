import type { StaffRole } from '#domain/people';
import type { Addressee, CommunityDocument, Follower, NamedContact, TicketDocument } from '../../../schema';

/** Whom a message about a ticket can be meant for. */
export type Recipient = 'followers' | StaffRole;

type TeamRole = Exclude<StaffRole, 'technician'>;

/** The property's people in a role. */
export const team = (community: CommunityDocument, role: TeamRole) =>
  community.team.filter((member) => member.role === role);

/** Who answers for work on the property's side until somebody inspects it: the supervisor on the repair card. */
export function supervisorOf(community: CommunityDocument): TicketDocument['supervisor'] {
  const [first] = team(community, 'supervisor');
  return first === undefined ? null : { personId: first.personId, name: first.name };
}

/** 首问负责: whoever took it in, while they still work at the desk; otherwise all of the desk. */
export function deskOf(
  { firstContact }: Pick<TicketDocument, 'firstContact'>,
  community: CommunityDocument,
): readonly NamedContact[] {
  const desk = team(community, 'frontDesk');
  const own = desk.filter(({ personId }) => personId === firstContact?.personId);
  return own.length > 0 ? own : desk;
}

/** The people behind a recipient; empty where there is nobody. */
export function addressees(
  to: Recipient,
  ticket: Pick<TicketDocument, 'followers' | 'assignment' | 'firstContact'>,
  community: CommunityDocument,
): readonly (Addressee | Follower)[] {
  if (to === 'followers') return ticket.followers;
  if (to === 'technician') return ticket.assignment === null ? [] : [ticket.assignment];
  return to === 'frontDesk' ? deskOf(ticket, community) : team(community, to);
}
