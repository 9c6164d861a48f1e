import { mayChange } from '#domain/booking';
import { visitAhead } from '#domain/ticket';
import type { CommunityDocument, TicketDocument } from '../../schema';
import type { Caller } from '../../kit/caller';
import type { Visitor } from '../../kit/tickets/visit/slots';

interface Booked {
  readonly ticket: TicketDocument;
  readonly community: CommunityDocument;
}

/** Whether the owner may still move or call off the visit of this ticket. */
export const isChangeable = ({ ticket, community }: Booked, now: number): boolean =>
  mayChange(visitAhead(ticket, now), now, community.settings);

/** Who books another visit for this ticket. */
export const visitorFor = (
  { ticket, community }: Booked,
  { caller, now }: { caller: Caller; now: number },
): Visitor => ({
  communityId: ticket.communityId,
  trade: ticket.trade,
  settings: community.settings,
  holder: caller.photoFolder,
  now,
});
