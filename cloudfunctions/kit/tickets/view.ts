import { clockState, type Clock } from '#domain/clocks';
import type { ClockView, EventView, PhotoView, TicketCardView } from '#domain/contract';
import { maskName, masterName, type Role } from '#domain/people';
import type { TicketDocument, TicketEventDocument, TicketPhoto } from '../../schema';
import type { Caller } from '../caller';
import { mayReadRating, rolesOver } from '../policies/ticket';
import { urlsOf } from '../storage';
import { nextClock } from './filing';

/** For whom and when a ticket is shown. */
export interface Viewer {
  readonly caller: Caller;
  readonly now: number;
  /** Temporary addresses of the pictures this viewer may see. */
  readonly urls: ReadonlyMap<string, string>;
}

/** Until the platform has passed a picture, only the one who took it sees it. */
const mayShow = (caller: Caller, photo: TicketPhoto): boolean => photo.safety === 'pass' || photo.by === caller.id;

/** Addresses for those of the pictures this caller may see; the caller must be entitled to their tickets. */
export const urlsFor = (caller: Caller, photos: readonly TicketPhoto[]): Promise<ReadonlyMap<string, string>> =>
  urlsOf(photos.filter((photo) => mayShow(caller, photo)).map(({ id }) => id));

export const photoView = ({ caller, urls }: Viewer, photo: TicketPhoto): PhotoView => ({
  id: photo.id,
  url: mayShow(caller, photo) ? (urls.get(photo.id) ?? null) : null,
  safety: photo.safety,
});

export const clockView = ({ kind, startedAt, warnAt, dueAt, stoppedAt, ...clock }: Clock, now: number): ClockView => ({
  kind,
  startedAt,
  warnAt,
  dueAt,
  stoppedAt,
  state: clockState({ kind, startedAt, warnAt, dueAt, stoppedAt, ...clock }, now),
});

/** The one line of a ticket. */
export function cardView(viewer: Viewer, ticket: TicketDocument): TicketCardView {
  const { caller, now } = viewer;
  const clock = nextClock(ticket);
  const photo = ticket.photos[0];
  return {
    id: ticket._id,
    number: ticket.number,
    version: ticket.version,
    homeId: ticket.homeId,
    home: ticket.home,
    place: ticket.place,
    part: ticket.part,
    symptom: ticket.symptom,
    sensitivity: ticket.sensitivity,
    status: ticket.status,
    reportedAt: ticket.reportedAt,
    appointment: ticket.appointment,
    technician: ticket.assignment === null ? null : masterName(ticket.assignment.name),
    clock: clock === null ? null : clockView(clock, now),
    photo: photo === undefined ? null : photoView(viewer, photo),
    rated: ticket.rated && mayReadRating(rolesOver(caller, ticket)),
  };
}

/** A page of tickets as cards, with one batch of picture addresses. */
export async function cardViews(
  caller: Caller,
  now: number,
  tickets: readonly TicketDocument[],
): Promise<TicketCardView[]> {
  const urls = await urlsFor(
    caller,
    tickets.flatMap(({ photos }) => photos.slice(0, 1)),
  );
  return tickets.map((ticket) => cardView({ caller, now, urls }, ticket));
}

export const isStaffView = (roles: readonly Role[]): boolean => roles.some((role) => role !== 'owner');

const authorName = ({ role, personId, name }: TicketEventDocument['by'], caller: Caller): string => {
  if (personId !== '' && personId === caller.id) return name;
  if (role === 'owner') return maskName(name);
  return role === 'technician' ? masterName(name) : name;
};

/** Why somebody declined is between them and staff; owners are told what happens next instead. */
const noteFor = (event: TicketEventDocument, staff: boolean): string =>
  event.kind === 'decline' && !staff ? '' : event.note;

export function eventView(viewer: Viewer, ticket: TicketDocument, event: TicketEventDocument): EventView {
  const staff = isStaffView(rolesOver(viewer.caller, ticket));
  return {
    kind: event.kind,
    at: event.at,
    by: { role: event.by.role, name: authorName(event.by, viewer.caller) },
    note: noteFor(event, staff),
    photos: ticket.photos.filter(({ id }) => event.photos.includes(id)).map((photo) => photoView(viewer, photo)),
    reasons: staff ? [...event.reasons] : [],
  };
}
