import type { Slot } from '#domain/booking';
import type { QuoteState } from '#domain/quote';
import type { Sensitivity } from '#domain/taxonomy';
import type { WarrantyVerdict } from '#domain/warranty';
import type { Status } from './status';
import { actions, transitions, type Action, type Mover, type Need, type Transition } from './transitions';

/** What came with an action: photos by number, words, and whether routing has named somebody. */
interface Supplied {
  readonly photos: number;
  readonly note: string;
  readonly assignment: boolean;
}

type Refusal = 'TICKET_ACTION_NOT_ALLOWED' | 'NEED_PHOTO' | 'NEED_NOTE' | 'NEED_ASSIGNMENT';

export type Decision =
  { readonly ok: true; readonly transition: Transition } | { readonly ok: false; readonly reason: Refusal };

/**
 * What of a ticket decides: how far it is, whether a supervisor has to inspect it (重点工程), and how its last quote
 * stands. Missing or null: there was none.
 */
export interface Deciding {
  readonly status: Status;
  readonly keyWork: boolean;
  readonly quote?: { readonly state: QuoteState } | null | undefined;
}

/** Somebody who wants to move a ticket, and what they bring. */
export interface Move {
  readonly action: Action;
  readonly mover: Mover;
  readonly supplied: Supplied;
}

const lacking: Readonly<Record<Need, { reason: Refusal; lacks: (supplied: Supplied) => boolean }>> = {
  photo: { reason: 'NEED_PHOTO', lacks: ({ photos }) => photos < 1 },
  note: { reason: 'NEED_NOTE', lacks: ({ note }) => note.trim() === '' },
  assignment: { reason: 'NEED_ASSIGNMENT', lacks: ({ assignment }) => !assignment },
};

/** A refusal can be thought over; a consent or a refusal already given needs no second. */
const answerable: Readonly<Partial<Record<Action, readonly QuoteState[]>>> = {
  consent: ['offered', 'refused'],
  refuse: ['offered'],
};

const quoteAllows = (action: Action, quote: Deciding['quote']): boolean => {
  const states = answerable[action];
  return states === undefined || (quote !== null && quote !== undefined && states.includes(quote.state));
};

/** Key works are submitted to the supervisor, everything else is finished. */
const endAllows = (action: Action, keyWork: boolean): boolean => action !== (keyWork ? 'finish' : 'submit');

const mayMove = ({ status, keyWork, quote }: Deciding, action: Action, mover: Mover): boolean => {
  const { from, who }: Transition = transitions[action];
  return from.includes(status) && who.includes(mover) && quoteAllows(action, quote) && endAllows(action, keyWork);
};

/** May this move be made now, and if not, what stands in the way. The first thing missing is named. */
export function decide(ticket: Deciding, { action, mover, supplied }: Move): Decision {
  if (!mayMove(ticket, action, mover)) return { ok: false, reason: 'TICKET_ACTION_NOT_ALLOWED' };
  const transition: Transition = transitions[action];
  const missing = transition.needs.map((need) => lacking[need]).find(({ lacks }) => lacks(supplied));
  return missing ? { ok: false, reason: missing.reason } : { ok: true, transition };
}

/** What any of these movers may do to a ticket now. */
export const actionsFor = (ticket: Deciding, movers: readonly Mover[]): Action[] =>
  actions.filter((action) => movers.some((mover) => mayMove(ticket, action, mover)));

/** The status after a transition. */
export const statusAfter = (status: Status, { to }: Pick<Transition, 'to'>): Status => (to === 'same' ? status : to);

/** Work that the owner pays cannot be finished before they have agreed to what it costs (product.md section 6). */
export const needsQuote = (verdict: WarrantyVerdict, quote: Deciding['quote']): boolean =>
  verdict === 'out' && quote?.state !== 'accepted';

/**
 * The visit that is still to come; null where none is booked or the technician has been there. Suspended work has a
 * visit ahead only where a new one was booked. Limits on changing a visit (`mayChange`) are about this one.
 */
export function visitAhead<V extends Pick<Slot, 'startsAt'>>(
  { status, appointment }: { readonly status: Status; readonly appointment: V | null },
  now: number,
): V | null {
  if (status === 'reported' || status === 'dispatched' || status === 'accepted') return appointment;
  return status === 'suspended' && appointment !== null && appointment.startsAt > now ? appointment : null;
}

/**
 * Whether somebody comes at once instead of at a booked time: sensitivity A with no visit booked. Once it stands still
 * it can wait, and then a time can be booked.
 */
export const comesAtOnce = (ticket: {
  readonly sensitivity: Sensitivity;
  readonly appointment: object | null;
  readonly status: Status;
}): boolean => ticket.sensitivity === 'A' && ticket.appointment === null && ticket.status !== 'suspended';
