import { turnClocks } from '#domain/clocks';
import { statusAfter, transitions, type Action, type EventKind, type SideEvent, type Transition } from '#domain/ticket';
import type { EventState, MessageDocument, TicketDocument, TicketEventDocument } from '../../../schema';
import type { Rules } from '../../settings';
import { changes } from './changes';
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
  readonly callBack?: TicketEventDocument['callBack'];
}

const PAD = 6;
/** Versions sort as text too. */
const eventId = (ticketId: string, version: number): string => `${ticketId}:${String(version).padStart(PAD, '0')}`;

const stateOf = ({ part, appointment, suspension }: TicketFacts): EventState => ({
  part,
  appointment: appointment === null ? null : { startsAt: appointment.startsAt, endsAt: appointment.endsAt },
  until: suspension?.until ?? null,
});

/** What routing or a person decided, and why. */
const decisions: readonly EventKind[] = ['dispatch', 'assign', 'toSupervisor', 'toFrontDesk'];

/** The event of the version the ticket now has. */
export const eventOf = (ticket: TicketFacts, happening: Happening): TicketEventDocument => ({
  _id: eventId(ticket._id, ticket.version),
  ticketId: ticket._id,
  version: ticket.version,
  ...happening,
  reasons: decisions.includes(happening.kind) ? ticket.reasons : [],
  state: stateOf(ticket),
  callBack: happening.callBack ?? null,
});

/** A word beside the transitions, under an id of its own: it was said at a version, and changes none. */
export const sideEventOf = (ticket: TicketFacts, happening: Happening<SideEvent>, id: string): TicketEventDocument => ({
  ...eventOf(ticket, happening),
  _id: `${eventId(ticket._id, ticket.version)}:${id}`,
});

/** The draft after one more transition: status, version, clocks, and the event that says so. */
export function stepped(draft: Draft, happening: Happening<Action>, rules: Rules): Draft {
  const { kind, at } = happening;
  const transition: Transition = transitions[kind];
  const ticket: TicketFacts = { ...draft.ticket, ...changes[kind](draft.ticket, at, rules) };
  const { appointment, part, rung, finishedAt: endedAt } = ticket;
  const until = ticket.suspension?.until ?? null;
  const facts: TicketFacts = {
    ...ticket,
    status: statusAfter(ticket.status, transition),
    version: ticket.version + 1,
    clocks: turnClocks(ticket.clocks, transition, { now: at, ...rules, appointment, part, until, rung, endedAt }),
  };
  return { ...draft, ticket: filed(facts), events: [...draft.events, eventOf(facts, happening)] };
}

/** Something the system does by itself. */
export const bySystem = <K extends Action>(kind: K, at: number): Happening<K> => ({
  ...{ kind, at, by: system, note: '', photos: [] },
});

/** A stored ticket before anything happens to it. */
export const draftOf = (ticket: TicketDocument): Draft => ({ ticket, events: [], messages: [] });
