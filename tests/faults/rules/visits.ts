import { clockTimeOf, dayOf } from '#domain/time';
import type { TicketDocument, TicketEventDocument } from '../../../cloudfunctions/schema';
import { countedBy, uneven, type House, type Rule } from './rule';
import { timelineOf } from './timeline';

const slotIdOf = ({ communityId, trade }: TicketDocument, startsAt: number): string =>
  `${communityId}:${trade}:${dayOf(startsAt)}:${clockTimeOf(startsAt).replace(':', '')}`;

/** Whoever moves or calls off a visit gives its place back; one whose time has come is made, or was missed. */
const isGivenBack = ({ kind, at }: TicketEventDocument, startsAt: number): boolean =>
  kind === 'reschedule' || kind === 'amend' || startsAt > at;

/** Visits of one ticket that take a place: the one that is booked, and those whose time came. */
function visitsOf(ticket: TicketDocument, events: readonly TicketEventDocument[]): readonly string[] {
  const starts: number[] = [];
  let booked: number | null = null;
  for (const event of events) {
    const next: number | null = event.state.appointment?.startsAt ?? null;
    if (booked !== null && next !== booked && !isGivenBack(event, booked)) starts.push(booked);
    booked = next;
  }
  const isOff = ticket.status === 'cancelled' || ticket.closing === 'duplicate';
  if (booked !== null && !isOff) starts.push(booked);
  return starts.map((startsAt) => slotIdOf(ticket, startsAt));
}

const booked = (house: House): ReadonlyMap<string, number> =>
  countedBy(
    house.all('tickets').flatMap((ticket) => visitsOf(ticket, timelineOf(house, ticket._id))),
    (slotId) => slotId,
  );

export const slots: Rule = {
  sentence: '每个时段约掉的数，等于约在它上面的上门',
  broken: (house) => uneven(new Map(house.all('slots').map(({ _id, taken }) => [_id, taken])), booked(house)),
};

export const load: Rule = {
  sentence: '师傅手上的活，就是派给他还没做完的工单，一张一次',
  broken: (house) => {
    const held = house
      .all('technicians')
      .flatMap(({ _id, openWork }) => openWork.map(({ ticketId }) => `${_id} ${ticketId}`));
    const given = house
      .all('tickets')
      .filter(({ technicianId, work }) => technicianId !== null && work !== 'none')
      .map(({ _id, technicianId }) => `${technicianId ?? ''} ${_id}`);
    const itself = (key: string): string => key;
    return uneven(countedBy(held, itself), countedBy(given, itself));
  },
};
