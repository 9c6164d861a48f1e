import type { Slot } from '#domain/booking';
import type { CommunitySettings } from '#domain/settings';
import type { Part } from '#domain/taxonomy';
import { DAY, HOUR, MINUTE } from '#domain/time';
import { startClock, type Clock } from './clock';
import type { ClockKind, ComplaintClock, TicketClock } from './kinds';

/** What every clock is started by. `now` in epoch ms. */
export interface PlainStart {
  readonly now: number;
  readonly settings: CommunitySettings;
}

/** What the clock of a ticket is started by. `appointment` null: no slot was booked. */
export interface ClockStart extends PlainStart {
  readonly appointment: Pick<Slot, 'startsAt' | 'endsAt'> | null;
  readonly part: Part;
  /** When suspended work is to go on, epoch ms. Only the clock of a suspension reads it, and cannot do without. */
  readonly until?: number | null;
}

/** The clocks that run from now for as long as the settings say, whatever they are about. */
type PlainClock = ComplaintClock | 'recovery';

const plainSpan = {
  recovery: ({ recoveryHours }) => recoveryHours * HOUR,
  complaintReply: ({ complaint }) => complaint.replyHours * HOUR,
  complaintResult: ({ complaint }) => complaint.resultDays * DAY,
} as const satisfies Record<PlainClock, (settings: CommunitySettings) => number>;

/** A visit booked for later is not late today: its work counts from the slot. */
export const workStarts = ({ now, appointment }: Pick<ClockStart, 'now' | 'appointment'>): number =>
  Math.max(now, appointment?.startsAt ?? now);

function suspendedUntil({ until }: ClockStart): number {
  if (until === null || until === undefined) throw new RangeError('a suspension without an end');
  return until;
}

/** As `dueAtFor`, with one row for each clock of a ticket. */
const dueAt = {
  handOver: ({ now, settings }) => now + settings.handOverMinutes * MINUTE,
  arrival: ({ now, appointment, settings }) => appointment?.endsAt ?? now + settings.arrivalMinutes * MINUTE,
  completion: (start) => workStarts(start) + start.settings.completionHours[start.part] * HOUR,
  answer: ({ now, settings }) => now + settings.answerHours * HOUR,
  suspension: suspendedUntil,
} as const satisfies Record<Exclude<TicketClock, 'recovery'>, (start: ClockStart) => number>;

const isPlain = (kind: ClockKind): kind is PlainClock => kind in plainSpan;

/**
 * When a clock is due, in epoch ms (product.md section 4; numbers from the community's settings).
 * @throws RangeError for a suspension without `until`
 */
export function dueAtFor(kind: PlainClock, start: PlainStart): number;
export function dueAtFor(kind: ClockKind, start: ClockStart): number;
export function dueAtFor(kind: ClockKind, start: PlainStart | ClockStart): number {
  if (isPlain(kind)) return start.now + plainSpan[kind](start.settings);
  // The overloads ask for all of it wherever the kind is not a plain one.
  return dueAt[kind](start as ClockStart);
}

/**
 * The running clock of a kind. Arrival runs from the start of the booked slot to its end.
 * @throws RangeError as `dueAtFor`
 */
export function clockFor(kind: PlainClock, start: PlainStart): Clock;
export function clockFor(kind: ClockKind, start: ClockStart): Clock;
export function clockFor(kind: ClockKind, start: PlainStart | ClockStart): Clock {
  if (isPlain(kind)) return startClock(kind, start.now, dueAtFor(kind, start));
  const all = start as ClockStart;
  const startsAt = kind === 'arrival' ? (all.appointment?.startsAt ?? all.now) : all.now;
  return startClock(kind, startsAt, dueAtFor(kind, all));
}
