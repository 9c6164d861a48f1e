import type { TicketDetailView } from '#domain/contract';
import { sideEvents, type EventKind } from '#domain/ticket';

const isSide = (kind: EventKind): boolean => (sideEvents as readonly EventKind[]).includes(kind);

const lastOf = ({ timeline }: TicketDetailView, kinds: readonly EventKind[]): EventKind | null =>
  timeline.filter(({ kind }) => kinds.includes(kind)).pop()?.kind ?? null;

/** What moved it last; words beside the moves do not count. */
export const lastMove = ({ timeline }: TicketDetailView): EventKind | null =>
  timeline.filter(({ kind }) => !isSide(kind)).pop()?.kind ?? null;

/** 返工: a supervisor has sent it back and nobody has been there again. */
export const isRework = (ticket: TicketDetailView): boolean =>
  (ticket.status === 'accepted' || ticket.status === 'suspended') &&
  lastOf(ticket, ['rework', 'arrive', 'submit', 'finish', 'reopen']) === 'rework';

/** Somebody else was named than the one it was given to before. */
export const isReassigned = (ticket: TicketDetailView): boolean =>
  (ticket.status === 'dispatched' || ticket.status === 'accepted') &&
  lastOf(ticket, ['dispatch', 'assign']) === 'assign' &&
  ticket.timeline.filter(({ kind }) => kind === 'dispatch' || kind === 'assign').length > 1;
