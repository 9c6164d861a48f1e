import { poolFor, type Candidate, type Ground, type RouteRequest } from '#domain/routing';
import type { Trade } from '#domain/taxonomy';
import type { CommunityDocument, TechnicianDocument, TicketDocument } from '../../../schema';
import { findEqual } from '../../database/documents';
import type { Rules } from '../../settings';

/** The technicians routing may look at. Read before the transaction, which then reads the chosen one again. */
export const candidatesFor = (communityId: string, trade: Trade): Promise<readonly TechnicianDocument[]> =>
  findEqual('technicians', { communityId, trades: trade });

export const candidateOf = (technician: TechnicianDocument): Candidate => ({
  ...technician,
  technicianId: technician._id,
});

/** What somebody gets to know by working there: the home, or the building. */
const siteOf = ({ homeId, buildingKey, ownerKey }: TicketDocument): string => homeId ?? buildingKey ?? ownerKey;

/** What routing is asked about a ticket at a moment. */
export const requestOf = (ticket: TicketDocument, now: number): RouteRequest => ({
  trade: ticket.trade,
  communityId: ticket.communityId,
  pool: poolFor(ticket.warranty.verdict),
  date: ticket.appointment?.date ?? null,
  slot: ticket.appointment,
  building: ticket.inBuilding,
  sensitivity: ticket.sensitivity,
  homeId: siteOf(ticket),
  excluded: ticket.passedOver,
  knownBy: ticket.knownBy,
  now,
});

/** What of a community routing decides by. */
export const groundOf = ({ settings }: Rules, { positions }: CommunityDocument): Ground => ({ settings, positions });
