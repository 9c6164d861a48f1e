import type { TimeMode, WorkingTime } from '#domain/time';
import type { ClockKind, ClockState } from './kinds';

/**
 * One clock of one ticket, as stored. All times epoch ms UTC.
 *
 * `warnedAt`, `missedAt` and `raisedAt` say that the one warning, the one escalation and the one report to the manager
 * have been given; `missedAt` never goes away again, and nothing but a person's action sets `stoppedAt`. `pausedAt`: it
 * stands still since then.
 */
export interface Clock {
  readonly kind: ClockKind;
  readonly startedAt: number;
  readonly warnAt: number;
  readonly dueAt: number;
  readonly raiseAt: number;
  readonly warnedAt: number | null;
  readonly missedAt: number | null;
  readonly raisedAt: number | null;
  readonly pausedAt: number | null;
  readonly stoppedAt: number | null;
}

/** When a clock of one kind runs. */
export interface Pace {
  readonly time: WorkingTime;
  readonly mode: TimeMode;
}

/** A stretch of time with the shares of it after which a clock warns (below 1) and is raised (above 1). */
export interface Span extends Pace {
  readonly startedAt: number;
  readonly dueAt: number;
  readonly warnShare: number;
  readonly raiseShare: number;
}

/** A running clock. Where `dueAt` is not after `startedAt` it is due at once. */
export function startClock(kind: ClockKind, span: Span): Clock {
  const { startedAt, time, mode } = span;
  const dueAt = Math.max(startedAt, span.dueAt);
  const length = time.between(startedAt, dueAt, mode);
  return {
    kind,
    startedAt,
    warnAt: time.add(startedAt, Math.floor(length * span.warnShare), mode),
    dueAt,
    // A booked slot may lie outside of working time: nothing is raised before it is missed.
    raiseAt: Math.max(dueAt, time.add(startedAt, Math.ceil(length * span.raiseShare), mode)),
    ...{ warnedAt: null, missedAt: null, raisedAt: null, pausedAt: null, stoppedAt: null },
  };
}

/** The moment the hands show: they stand still while the clock is paused, and after it was stopped. */
const shown = (clock: Clock, now: number): number => clock.stoppedAt ?? clock.pausedAt ?? now;

/** At `dueAt` the time is used up: what stops there is late. */
export const isOver = (clock: Clock, now: number): boolean => clock.missedAt !== null || now >= clock.dueAt;

/** The clock standing still. A time that is used up cannot be saved any more: that clock runs on. */
export function pauseClock(clock: Clock, at: number): Clock {
  if (clock.stoppedAt !== null || clock.pausedAt !== null || isOver(clock, at)) return clock;
  return { ...clock, pausedAt: at };
}

/** The clock running again from a moment, with all the working time it had left when it was paused. */
export function resumeClock(clock: Clock, at: number, { time, mode }: Pace): Clock {
  const { pausedAt } = clock;
  if (pausedAt === null || clock.stoppedAt !== null) return clock;
  const from = Math.max(at, pausedAt);
  // One that had not even begun (a visit booked for later) still has all of its time.
  const used = Math.max(clock.startedAt, pausedAt);
  const moved = (moment: number): number =>
    moment < used ? moment : time.add(from, time.between(used, moment, mode), mode);
  const { warnAt, dueAt, raiseAt } = clock;
  return { ...clock, warnAt: moved(warnAt), dueAt: moved(dueAt), raiseAt: moved(raiseAt), pausedAt: null };
}

/**
 * The clock stopped; one that is stopped too late is missed for ever. Stopping twice changes nothing. What stops while
 * it stands still had time left, and keeps on record how it stood.
 */
export function stopClock(clock: Clock, at: number): Clock {
  if (clock.stoppedAt !== null) return clock;
  const missed = clock.pausedAt === null && isOver(clock, at);
  return { ...clock, stoppedAt: at, missedAt: missed ? clock.dueAt : null };
}

export function clockState(clock: Clock, now: number): ClockState {
  if (clock.stoppedAt !== null) return clock.missedAt === null ? 'kept' : 'missed';
  const at = shown(clock, now);
  if (isOver(clock, at)) return 'missed';
  if (clock.pausedAt !== null) return 'paused';
  return at >= clock.warnAt ? 'warned' : 'running';
}
