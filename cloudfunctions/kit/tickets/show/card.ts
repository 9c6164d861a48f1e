import type { TicketCardView } from '#domain/contract';
import { masterName } from '#domain/people';
import type { KeptPhoto, TicketDocument } from '../../../schema';
import type { Caller } from '../../caller';
import { clockView } from '../../clocks';
import { photoView, picturesFor, type Viewer } from '../../pictures/show';
import { mayReadRating, rolesOver, worksForProperty } from '../../policies/ticket';
import { nextOf } from '../life/filing';

/** Pictures of the work; those of a rating are shown with the rating and to nobody else. */
export const photosOfWork = ({ photos }: Pick<TicketDocument, 'photos'>): readonly KeptPhoto[] =>
  photos.filter(({ use }) => use === 'work');

/** The one line of a ticket. */
export function cardView(viewer: Viewer, ticket: TicketDocument): TicketCardView {
  const { caller, now } = viewer;
  const roles = rolesOver(caller, ticket);
  const clock = worksForProperty(roles) || ticket.open ? nextOf(ticket) : null;
  const [photo] = photosOfWork(ticket);
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
    closing: ticket.closing,
    channel: ticket.channel,
    keyWork: ticket.keyWork,
    rung: ticket.rung,
    reportedAt: ticket.reportedAt,
    appointment: ticket.appointment,
    suspendedUntil: ticket.status === 'suspended' ? (ticket.suspension?.until ?? null) : null,
    technician: ticket.assignment === null ? null : masterName(ticket.assignment.name),
    clock: clock === null ? null : clockView(clock, now),
    photo: photo === undefined ? null : photoView(viewer, photo),
    rated: ticket.stars !== null && mayReadRating(roles),
  };
}

/** A page of tickets as cards, with one batch of picture addresses. */
export async function cardViews(
  caller: Caller,
  now: number,
  tickets: readonly TicketDocument[],
): Promise<TicketCardView[]> {
  const urls = await picturesFor(
    caller,
    tickets.flatMap((ticket) => photosOfWork(ticket).slice(0, 1)),
  );
  return tickets.map((ticket) => cardView({ caller, now, urls }, ticket));
}
