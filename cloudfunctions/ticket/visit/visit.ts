import { mayChange } from '#domain/booking';
import type { Role } from '#domain/people';
import { visitAhead } from '#domain/ticket';
import type { CommunityDocument, TicketDocument } from '../../schema';
import type { Caller } from '../../kit/caller';
import { timeOf } from '../../kit/settings';
import type { Visitor } from '../../kit/tickets/visit/slots';

interface Booked {
  readonly ticket: TicketDocument;
  readonly community: CommunityDocument;
}

/** Whether the visit can still be moved or called off: by its owner until shortly before, by the front desk at any time. */
export const isChangeable = ({ ticket, community }: Booked, role: Role, now: number): boolean =>
  role === 'frontDesk' || mayChange(visitAhead(ticket, now), now, community.settings);

/** Who books another visit for this ticket. */
export const visitorFor = (
  { ticket, community }: Booked,
  { caller, now }: { caller: Caller; now: number },
): Visitor => ({
  communityId: ticket.communityId,
  trade: ticket.trade,
  settings: community.settings,
  time: timeOf(community.settings),
  holder: caller.photoFolder,
  now,
});
