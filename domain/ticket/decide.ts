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

const mayMove = (status: Status, action: Action, mover: Mover): boolean => {
  const { from, who }: Transition = transitions[action];
  return from.includes(status) && who.includes(mover);
};

/** May this move be made now, and if not, what stands in the way. The first thing missing is named. */
export function decide(ticket: { readonly status: Status }, { action, mover, supplied }: Move): Decision {
  if (!mayMove(ticket.status, action, mover)) return { ok: false, reason: 'TICKET_ACTION_NOT_ALLOWED' };
  const transition: Transition = transitions[action];
  const missing = transition.needs.map((need) => lacking[need]).find(({ lacks }) => lacks(supplied));
  return missing ? { ok: false, reason: missing.reason } : { ok: true, transition };
}

/** What any of these movers may do to a ticket in this status. */
export const actionsFor = (status: Status, movers: readonly Mover[]): Action[] =>
  actions.filter((action) => movers.some((mover) => mayMove(status, action, mover)));
