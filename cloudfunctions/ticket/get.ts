import type { Output, Api } from '#domain/contract';
import { masterName, type Role } from '#domain/people';
import { ratingWindow } from '#domain/satisfaction';
import { actionsFor } from '#domain/ticket';
import type {
  CommunityDocument,
  ContractorDocument,
  RatingDocument,
  TicketDocument,
  TicketEventDocument,
} from '../schema';
import { findPage, getDocument } from '../kit/documents';
import type { Handler } from '../kit/handler';
import { done, refused } from '../kit/outcome';
import { mayReadRating, rolesOver } from '../kit/policies/ticket';
import { ratingId, ratingView } from '../kit/ratings';
import { team } from '../kit/tickets/messages';
import { cardView, clockView, eventView, isStaffView, photoView, urlsFor, type Viewer } from '../kit/tickets/view';

type Detail = Output<Api['ticket.get']>;

/** Everything a detail is made of besides the ticket. */
interface Around {
  readonly events: readonly TicketEventDocument[];
  readonly community: CommunityDocument | null;
  readonly contractor: ContractorDocument | null;
  readonly rating: RatingDocument | null;
}

/** Events one ticket can have: a page far beyond any life. */
const MOST_EVENTS = 500;

async function around(ticket: TicketDocument, roles: readonly Role[]): Promise<Around> {
  const { _id: ticketId, communityId, assignment, closure } = ticket;
  const sort = { field: 'version', direction: 'asc' } as const;
  const readsRating = ticket.rated && mayReadRating(roles);
  const [events, community, contractor, rating] = await Promise.all([
    findPage('ticketEvents', { equal: { ticketId }, sort, after: null, limit: MOST_EVENTS }),
    getDocument('communities', communityId),
    assignment === null ? null : getDocument('contractors', assignment.contractorId),
    readsRating ? getDocument('ratings', ratingId(ticketId, closure)) : null,
  ]);
  return { events, community, contractor, rating };
}

/** 维修卡: whom to reach. An owner has the technician's number while the work is open. */
function repairCard(
  ticket: TicketDocument,
  roles: readonly Role[],
  { community, contractor }: Around,
): Detail['repairCard'] {
  const { assignment } = ticket;
  const entitled = ticket.open || isStaffView(roles);
  const named = (role: 'supervisor' | 'frontDesk') => {
    const [member] = community === null ? [] : team(community, role);
    return member === undefined ? null : { name: member.name, phone: member.phone };
  };
  return {
    technician:
      assignment === null ? null : { name: masterName(assignment.name), phone: entitled ? assignment.phone : null },
    contractor: contractor === null ? null : { name: contractor.name, phone: contractor.contact.phone },
    supervisor: named('supervisor'),
    ambassador: named('frontDesk'),
  };
}

function actionsNow(ticket: TicketDocument, roles: readonly Role[], { now, around }: { now: number; around: Around }) {
  const actions: Detail['actions'] = [...actionsFor(ticket.status, roles)];
  if (around.community === null || !roles.includes('owner')) return actions;
  const firstRatedAt = around.rating?.revisions[0]?.at ?? null;
  const window = ratingWindow({ closedAt: ticket.closedAt, firstRatedAt, now }, around.community.settings.rating);
  return window === 'open' || window === 'change' ? [...actions, 'rate' as const] : actions;
}

function detail(viewer: Viewer, ticket: TicketDocument, beside: Around): Detail {
  const roles = rolesOver(viewer.caller, ticket);
  return {
    ...cardView(viewer, ticket),
    words: ticket.words,
    photos: ticket.photos.map((photo) => photoView(viewer, photo)),
    warranty: ticket.warranty,
    closing: ticket.closing,
    closure: ticket.closure,
    reopened: ticket.reopened,
    repairCard: repairCard(ticket, roles, beside),
    reasons: isStaffView(roles) ? [...ticket.reasons] : [],
    clocks: ticket.clocks.map((clock) => clockView(clock, viewer.now)),
    timeline: beside.events.map((event) => eventView(viewer, ticket, event)),
    actions: actionsNow(ticket, roles, { now: viewer.now, around: beside }),
    rating: beside.rating === null ? null : ratingView(beside.rating),
  };
}

/** Everything this person may know about one ticket. */
export const get: Handler<'ticket.get'> = async ({ ticketId }, { caller, now }) => {
  const ticket = await getDocument('tickets', ticketId);
  const roles = ticket === null ? [] : rolesOver(caller, ticket);
  if (ticket === null || roles.length === 0) return refused('TICKET_NOT_FOUND');
  const [urls, beside] = await Promise.all([urlsFor(caller, ticket.photos), around(ticket, roles)]);
  return done(detail({ caller, now, urls }, ticket, beside));
};
