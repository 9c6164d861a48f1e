import { changeUntil } from '#domain/booking';
import type { QuoteView, TicketDetailView } from '#domain/contract';
import { totalOf } from '#domain/quote';
import { ratingWindow } from '#domain/satisfaction';
import { actionsFor, visitAhead } from '#domain/ticket';
import type { RatingDocument, TicketDocument, TicketEventDocument } from '../../schema';
import { clockView } from '../../kit/clocks';
import { photoView, type Viewer } from '../../kit/pictures/show';
import { isStaffView, mayReadRating } from '../../kit/policies/ticket';
import { ratingView } from '../../kit/ratings';
import { remindable } from '../../kit/tickets/life/remind';
import { contactOf, visitContactOf, type Around } from '../../kit/tickets/people/contacts';
import { cardView, photosOfWork } from '../../kit/tickets/show/card';
import { eventView } from '../../kit/tickets/show/event';

/** Everything a detail is made of. */
export interface Beside extends Around {
  readonly events: readonly TicketEventDocument[];
  readonly rating: RatingDocument | null;
}

type Detail = TicketDetailView;

/** 维修卡: whom to reach. */
const repairCard = (around: Around): Detail['repairCard'] => ({
  technician: contactOf(around, 'technician'),
  contractor: contactOf(around, 'contractor'),
  supervisor: contactOf(around, 'supervisor'),
  ambassador: contactOf(around, 'ambassador'),
});

const mayRate = ({ ticket, community, rating }: Beside, now: number): boolean => {
  const firstRatedAt = rating?.revisions[0]?.at ?? null;
  const window = ratingWindow({ closedAt: ticket.closedAt, firstRatedAt, now }, community.settings.rating);
  return window === 'open' || window === 'change';
};

const mayRemind = ({ ticket, community }: Beside, now: number): boolean => {
  const from = remindable(ticket, community);
  return from !== null && now >= from;
};

/** What the viewer may do now, the words beside the transitions included. */
function actionsOf(beside: Beside, now: number): Detail['actions'] {
  const { ticket, roles } = beside;
  const owner = roles.includes('owner');
  return [
    ...actionsFor(ticket, roles),
    ...(owner && mayRemind(beside, now) ? ['remind' as const] : []),
    ...(ticket.open ? ['say' as const] : []),
    ...(owner && mayRate(beside, now) ? ['rate' as const] : []),
  ];
}

const quoteView = (quote: NonNullable<TicketDocument['quote']>): QuoteView => {
  const { lines, note, state, offeredAt, answeredAt, reason } = quote;
  return { lines: [...lines], total: totalOf(lines), note, state, offeredAt, answeredAt, reason };
};

/** What follows from a low score is between the household and the manager. */
function recoveryOf({ ticket, roles }: Around): Detail['recovery'] {
  return ticket.recovery === null || !mayReadRating(roles) ? null : { ...ticket.recovery };
}

const clocksOf = ({ ticket, roles }: Around, now: number): Detail['clocks'] =>
  ticket.clocks.filter(({ kind }) => kind !== 'recovery' || mayReadRating(roles)).map((clock) => clockView(clock, now));

/** Until when the owner may change the visit, and from when they may remind: nobody else's buttons. */
function limitsOf({ ticket, community, roles }: Around, now: number) {
  if (!roles.includes('owner')) return { remindFrom: null, changeUntil: null };
  return {
    remindFrom: remindable(ticket, community),
    changeUntil: changeUntil(visitAhead(ticket, now), community.settings),
  };
}

export function detail(viewer: Viewer, beside: Beside): Detail {
  const { ticket, roles, events, rating } = beside;
  const { channel, words, warranty, closing, closure, reopened, quote, suspension, status } = ticket;
  return {
    ...cardView(viewer, ticket),
    ...{ channel, words, warranty, closing, closure, reopened },
    photos: photosOfWork(ticket).map((photo) => photoView(viewer, photo)),
    repairCard: repairCard(beside),
    reasons: isStaffView(roles) ? [...ticket.reasons] : [],
    clocks: clocksOf(beside, viewer.now),
    timeline: events.map((event) => eventView(viewer, ticket, event)),
    visitContact: visitContactOf(beside),
    quote: quote === null ? null : quoteView(quote),
    suspension: status === 'suspended' ? suspension : null,
    recovery: recoveryOf(beside),
    ...limitsOf(beside, viewer.now),
    actions: actionsOf(beside, viewer.now),
    rating: rating === null ? null : ratingView(viewer, rating, ticket.photos),
  };
}
