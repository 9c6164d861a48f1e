import { changeUntil } from '#domain/booking';
import type { QuoteView, TicketDetailView } from '#domain/contract';
import { totalOf } from '#domain/quote';
import { askedToRecommend, ratingWindow } from '#domain/satisfaction';
import { actionsFor, visitAhead } from '#domain/ticket';
import type { RatingDocument, TicketDocument, TicketEventDocument } from '../../schema';
import { clockView } from '../../kit/clocks';
import { maskedName } from '../../kit/people/names';
import { photoView, photoViews, type Viewer } from '../../kit/pictures/show';
import { isStaffView, mayReadRating, worksForProperty } from '../../kit/policies/ticket';
import { ratingView } from '../../kit/ratings';
import type { Rules } from '../../kit/settings';
import { remindable } from '../../kit/tickets/life/remind';
import { contactOf, visitContactOf, type Around } from '../../kit/tickets/people/contacts';
import { team } from '../../kit/tickets/people/team';
import { cardView, photosOfWork } from '../../kit/tickets/show/card';
import { eventView } from '../../kit/tickets/show/event';
import { isAwaited } from '../desk/awaited';
import { deskRole } from '../desk/role';

/** Everything a detail is made of. */
export interface Beside extends Around {
  readonly events: readonly TicketEventDocument[];
  readonly rating: RatingDocument | null;
  /** What the ticket was opened under. */
  readonly rules: Rules;
  /** Other tickets with its cause; empty for owners. */
  readonly sameCause: readonly TicketDocument[];
}

type Detail = TicketDetailView;

/** 维修卡: whom to reach. */
const repairCard = (around: Around): Detail['repairCard'] => ({
  technician: contactOf(around, 'technician'),
  contractor: contactOf(around, 'contractor'),
  supervisor: contactOf(around, 'supervisor'),
  ambassador: contactOf(around, 'ambassador'),
});

const mayRate = ({ ticket, rules, rating }: Beside, now: number): boolean => {
  if (ticket.closing === 'duplicate') return false;
  const firstRatedAt = rating?.revisions[0]?.at ?? null;
  const window = ratingWindow({ closedAt: ticket.closedAt, firstRatedAt, now }, rules.settings.rating);
  return window === 'open' || window === 'change';
};

const mayRemind = ({ ticket, rules }: Beside, now: number): boolean => {
  const from = remindable(ticket, rules);
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
    ...(deskRole(roles) === null || ticket.status === 'cancelled' ? [] : ['link' as const]),
    ...(roles.includes('frontDesk') && isAwaited(ticket) ? ['callBack' as const] : []),
    ...(owner && mayRate(beside, now) ? ['rate' as const] : []),
  ];
}

const quoteView = (quote: NonNullable<TicketDocument['quote']>): QuoteView => {
  const { lines, note, state, offeredAt, answeredAt, reason } = quote;
  return { lines: [...lines], total: totalOf(lines), note, state, offeredAt, answeredAt, reason };
};

/** What follows from a low score is between the household and the manager. Until somebody has taken it, the first of them. */
function recoveryOf({ ticket: { recovery }, community, roles }: Around): Detail['recovery'] {
  if (recovery === null || !mayReadRating(roles)) return null;
  const manager = recovery.manager === '' ? (team(community, 'manager')[0]?.name ?? '') : recovery.manager;
  return { ...recovery, manager };
}

const clocksOf = ({ ticket, roles }: Around, now: number): Detail['clocks'] =>
  ticket.clocks.filter(({ kind }) => kind !== 'recovery' || mayReadRating(roles)).map((clock) => clockView(clock, now));

/** Until when the owner may change the visit, and from when they may remind: nobody else's buttons. */
function limitsOf({ ticket, community, rules, roles }: Beside, now: number) {
  if (!roles.includes('owner')) return { remindFrom: null, changeUntil: null };
  return {
    remindFrom: remindable(ticket, rules),
    changeUntil: changeUntil(visitAhead(ticket, now), community.settings),
  };
}

/** Of the last finish; the owner's name drawn on the phone is for both sides. */
function finishingOf(viewer: Viewer, { ticket: { finishing, photos } }: Around) {
  if (finishing === null) return { materials: [], beforePhotos: [], signature: null };
  const { materials, before, signature } = finishing;
  return {
    materials: materials.map((material) => ({ ...material })),
    beforePhotos: photoViews(viewer, photos, before),
    signature: photoViews(viewer, photos, signature === null ? [] : [signature])[0] ?? null,
  };
}

/** What people of the property have to know besides: what was said on the telephone, what else has the same cause. */
function forProperty({ ticket, roles, sameCause }: Beside): Pick<Detail, 'callBacks' | 'cause'> {
  const cause =
    isStaffView(roles) && ticket.cause !== null ? { title: ticket.cause.title, tickets: sameCause.map(linked) } : null;
  if (!worksForProperty(roles)) return { callBacks: [], cause };
  return { cause, callBacks: ticket.callBacks.map(({ by, ...record }) => ({ ...record, by: by.name })) };
}
const linked = ({ _id: id, number, home, status }: TicketDocument) => ({ id, number, home, status });

/** Where to go, for a map. */
function positionOf({ ticket: { inBuilding }, community }: Around): Detail['position'] {
  const found = community.positions.find(({ building }) => building === inBuilding);
  if (found === undefined) return null;
  const { building, latitude, longitude } = found;
  return { latitude, longitude, name: `${community.name}${building}` };
}

/** Who reported or called, for those who work on it; in full only to people of the property. */
function reporterOf(around: Around): Detail['reporter'] {
  const reporter = isStaffView(around.roles) ? contactOf(around, 'reporter') : null;
  if (reporter === null || worksForProperty(around.roles)) return reporter;
  return { ...reporter, name: maskedName(reporter.name) };
}

/** Who took it in, and who called: neither is said of somebody who is not there. */
const peopleOf = (around: Around): Pick<Detail, 'firstContact' | 'reporter'> => ({
  firstContact: around.ticket.firstContact === null ? null : contactOf(around, 'ambassador'),
  reporter: reporterOf(around),
});

/** What another kind of defect would bring with it. */
const forSorting = (actions: Detail['actions'], { rules }: Beside): Pick<Detail, 'sensitivityRules'> =>
  actions.includes('amend') ? { sensitivityRules: rules.settings.sensitivity.map((rule) => ({ ...rule })) } : {};

export function detail(viewer: Viewer, beside: Beside): Detail {
  const { ticket, roles, events, rating } = beside;
  const { words, warranty, closure, reopened, quote, suspension, status } = ticket;
  const { mergedInto, settingsVersion, communityId } = ticket;
  const actions = actionsOf(beside, viewer.now);
  return {
    ...cardView(viewer, ticket),
    ...{ words, warranty, closure, reopened, mergedInto, settingsVersion, communityId },
    ...finishingOf(viewer, beside),
    ...forProperty(beside),
    ...peopleOf(beside),
    position: positionOf(beside),
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
    actions,
    ...forSorting(actions, beside),
    rating: rating === null ? null : ratingView(viewer, rating, ticket.photos),
    asksRecommend: roles.includes('owner') && askedToRecommend(ticket._id, beside.rules.settings.recommendShare),
    lowScore: beside.rules.settings.lowScore,
  };
}
