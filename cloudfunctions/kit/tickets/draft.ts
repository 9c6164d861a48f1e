import { clockFor, stopClock, type Clock, type ClockKind } from '#domain/clocks';
import type { CommunitySettings } from '#domain/settings';
import { dayOf } from '#domain/time';
import { transitions, type Action, type EventKind, type Transition } from '#domain/ticket';
import type { MessageDocument, TicketDocument, TicketEventDocument } from '../../schema';
import { filed, type TicketFacts } from './filing';

/** A ticket on its way from one stored state to the next: all of it is written in one transaction. */
export interface Draft {
  readonly ticket: TicketDocument;
  readonly events: readonly TicketEventDocument[];
  readonly messages: readonly MessageDocument[];
}

export type Author = TicketEventDocument['by'];
/** Routing and the timer. */
export const system: Author = { role: null, personId: '', name: '' };

/** Something that happened: an action, who did it when, and what they brought. */
export interface Happening<K extends EventKind = EventKind> {
  readonly kind: K;
  readonly at: number;
  readonly by: Author;
  readonly note: string;
  readonly photos: readonly string[];
}

const PAD = 6;
/** Versions sort as text too. */
const eventId = (ticketId: string, version: number): string => `${ticketId}:${String(version).padStart(PAD, '0')}`;

/** The event of the version the ticket now has. */
export const eventOf = (ticket: TicketFacts, happening: Happening): TicketEventDocument => ({
  _id: eventId(ticket._id, ticket.version),
  ticketId: ticket._id,
  version: ticket.version,
  ...happening,
  reasons: happening.kind === 'dispatch' ? ticket.reasons : [],
});

const stopped = (clocks: readonly Clock[], kinds: readonly ClockKind[], at: number): readonly Clock[] =>
  clocks.map((clock) => (kinds.includes(clock.kind) ? stopClock(clock, at) : clock));

type Change = Partial<TicketFacts>;

const giveBack = (ticket: TicketFacts): Change => ({
  passedOver: [...ticket.passedOver, ...(ticket.assignment === null ? [] : [ticket.assignment.technicianId])],
  assignment: null,
});
const close = (at: number): Change => ({ closedAt: at, closedOn: dayOf(at) });

/** What each action says of the ticket besides its status and clocks. */
const changes: Readonly<Record<Action, (ticket: TicketFacts, at: number) => Change>> = {
  dispatch: () => ({}),
  accept: (ticket, at) => ({ acceptedAt: ticket.acceptedAt ?? at }),
  decline: giveBack,
  expire: giveBack,
  arrive: () => ({}),
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
  cancel: () => ({}),
};

/** The draft after one more transition: status, version, clocks, and the event that says so. */
export function stepped(draft: Draft, happening: Happening<Action>, settings: CommunitySettings): Draft {
  const { ticket } = draft;
  const { kind, at } = happening;
  const transition: Transition = transitions[kind];
  const start = { now: at, appointment: ticket.appointment, part: ticket.part, settings };
  const facts: TicketFacts = {
    ...ticket,
    ...changes[kind](ticket, at),
    status: transition.to,
    version: ticket.version + 1,
    clocks: [
      ...stopped(ticket.clocks, transition.stops, at),
      ...transition.starts.map((clock) => clockFor(clock, start)),
    ],
  };
  return { ...draft, ticket: filed(facts), events: [...draft.events, eventOf(facts, happening)] };
}

/** A stored ticket before anything happens to it. */
export const draftOf = (ticket: TicketDocument): Draft => ({ ticket, events: [], messages: [] });
