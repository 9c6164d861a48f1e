import { DAY, dayOf } from '#domain/time';
import { visitAhead, type Action } from '#domain/ticket';
import type { Rules } from '../../settings';
import type { TicketFacts } from './filing';

/** What something says of a ticket. */
export type Change = Partial<TicketFacts>;

const nothing = (): Change => ({});

const holders = ({ assignment }: TicketFacts): readonly string[] =>
  assignment === null ? [] : [assignment.technicianId];

/** Nobody has it any more; routing does not name the same person again. */
const giveBack = (ticket: TicketFacts): Change => ({
  passedOver: [...new Set([...ticket.passedOver, ...holders(ticket)])],
  assignment: null,
});

const finished = (ticket: TicketFacts, finishedAt: number): Change => ({
  firstFinishedAt: ticket.firstFinishedAt ?? finishedAt,
  finishedAt,
  closure: ticket.closure + 1,
});
/** From now on the same defect must not come back for some days; of one that was reopened it is known that it did. */
const close = ({ cameBack }: TicketFacts, at: number, { settings }: Rules): Change => ({
  closedAt: at,
  closedOn: dayOf(at),
  returnCheckAt: cameBack === null ? at + settings.returnDays * DAY : null,
});

/** What each action says of the ticket besides its status and clocks, whoever makes it and whatever they bring. */
export const changes: Readonly<Record<Action, (ticket: TicketFacts, at: number, rules: Rules) => Change>> = {
  dispatch: () => ({ rung: 'routing' }),
  accept: (ticket, at) => ({ acceptedAt: ticket.acceptedAt ?? at }),
  decline: giveBack,
  expire: giveBack,
  arrive: (_, at) => ({ arrivedAt: at }),
  finish: finished,
  // The end of the repair is now; it is a fix once a supervisor has seen it.
  submit: (_, at) => ({ finishedAt: at }),
  pass: (ticket, at) => finished(ticket, ticket.finishedAt ?? at),
  // Somebody comes a second time, at a time yet to be agreed.
  rework: () => ({ appointment: null }),
  confirm: (ticket, at, rules) => ({ ...close(ticket, at, rules), closing: 'fixed' }),
  lapse: (ticket, at, rules) => ({ ...close(ticket, at, rules), closing: 'unanswered' }),
  // Both fix times and the whole history stay; only who works on it is open again.
  reopen: (ticket) => ({
    reopened: ticket.reopened + 1,
    cameBack: true,
    knownBy: [...new Set([...ticket.knownBy, ...holders(ticket)])],
    passedOver: [],
    assignment: null,
    appointment: null,
    rung: 'routing',
  }),
  reschedule: nothing,
  // The booked visit has been made or will not be: another one can be booked for the day the work goes on.
  suspend: () => ({ appointment: null }),
  resume: (ticket, at) => ({ suspension: null, appointment: visitAhead(ticket, at) }),
  quote: nothing,
  consent: nothing,
  refuse: nothing,
  cancel: () => ({ suspension: null }),
  toSupervisor: () => ({ rung: 'supervisor' }),
  toFrontDesk: () => ({ rung: 'frontDesk' }),
  // `bring` names the new one; a quote nobody agreed to was somebody else's.
  assign: (ticket, at) => ({ rung: 'routing', ...restart(ticket, at) }),
  recall: (ticket, at) => ({ assignment: null, rung: 'routing', ...restart(ticket, at) }),
  amend: nothing,
  // Counted on no day: the other ticket is.
  merge: (_, at) => ({ closedAt: at, closing: 'duplicate', suspension: null, assignment: null }),
};

/** Somebody else begins: what was suspended is not, and an offer nobody agreed to does not bind them. */
function restart(ticket: TicketFacts, at: number): Change {
  const visit = visitAhead(ticket, at);
  return {
    suspension: null,
    // A visit nobody made in its time is nobody's to be late for.
    appointment: visit !== null && visit.endsAt > at ? visit : null,
    quote: ticket.quote?.state === 'accepted' ? ticket.quote : null,
  };
}
