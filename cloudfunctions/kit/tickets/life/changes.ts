import { dayOf } from '#domain/time';
import { visitAhead, type Action } from '#domain/ticket';
import type { TicketFacts } from './filing';

/** What something says of a ticket. */
export type Change = Partial<TicketFacts>;

const nothing = (): Change => ({});

const giveBack = (ticket: TicketFacts): Change => ({
  passedOver: [...ticket.passedOver, ...(ticket.assignment === null ? [] : [ticket.assignment.technicianId])],
  assignment: null,
});
const close = (at: number): Change => ({ closedAt: at, closedOn: dayOf(at) });

/** What each action says of the ticket besides its status and clocks, whoever makes it and whatever they bring. */
export const changes: Readonly<Record<Action, (ticket: TicketFacts, at: number) => Change>> = {
  dispatch: nothing,
  accept: (ticket, at) => ({ acceptedAt: ticket.acceptedAt ?? at }),
  decline: giveBack,
  expire: giveBack,
  arrive: (_, at) => ({ arrivedAt: at }),
  finish: (ticket, at) => ({
    firstFinishedAt: ticket.firstFinishedAt ?? at,
    finishedAt: at,
    closure: ticket.closure + 1,
  }),
  confirm: (_, at) => ({ ...close(at), closing: 'fixed' }),
  lapse: (_, at) => ({ ...close(at), closing: 'unanswered' }),
  // Both fix times and the whole history stay; only who works on it is open again.
  reopen: (ticket) => ({
    reopened: ticket.reopened + 1,
    knownBy: ticket.assignment === null ? ticket.knownBy : [...ticket.knownBy, ticket.assignment.technicianId],
    passedOver: [],
    assignment: null,
    appointment: null,
  }),
  reschedule: nothing,
  // The booked visit has been made or will not be: another one can be booked for the day the work goes on.
  suspend: () => ({ appointment: null }),
  resume: (ticket, at) => ({ suspension: null, appointment: visitAhead(ticket, at) }),
  quote: nothing,
  consent: nothing,
  refuse: nothing,
  cancel: () => ({ suspension: null }),
};
