import type { ClockKind, ClockState } from './kinds';

/**
 * One clock of one ticket, as stored. All times epoch ms UTC.
 *
 * `warnedAt` and `missedAt` say that the one warning and the one escalation have been given; `missedAt` never goes
 * away again, and nothing but a person's action sets `stoppedAt`. `pausedAt`: it stands still since then.
 */
export interface Clock {
  readonly kind: ClockKind;
  readonly startedAt: number;
  readonly warnAt: number;
  readonly dueAt: number;
  readonly warnedAt: number | null;
  readonly missedAt: number | null;
  readonly pausedAt: number | null;
  readonly stoppedAt: number | null;
}

/** What a clock does when the timer finds it due: it warns at 80 % and escalates at 100 %. */
export type Ring = 'warn' | 'escalate';

const WARN_SHARE = 0.8;

/** A running clock. Where `dueAt` is not after `startedAt` it is due at once. */
export function startClock(kind: ClockKind, startedAt: number, dueAt: number): Clock {
  const span = Math.max(0, dueAt - startedAt);
  return {
    kind,
    startedAt,
    warnAt: startedAt + Math.floor(span * WARN_SHARE),
    dueAt: startedAt + span,
    ...{ warnedAt: null, missedAt: null, pausedAt: null, stoppedAt: null },
  };
}

/** The moment the hands show: they stand still while the clock is paused, and after it was stopped. */
const shown = (clock: Clock, now: number): number => clock.stoppedAt ?? clock.pausedAt ?? now;

/** At `dueAt` the time is used up: what stops there is late. */
const over = (clock: Clock, now: number): boolean => clock.missedAt !== null || now >= clock.dueAt;

const ended = ({ stoppedAt, missedAt }: Clock): boolean => stoppedAt !== null || missedAt !== null;

/** The clock standing still. A time that is used up cannot be saved any more: that clock runs on. */
export function pauseClock(clock: Clock, at: number): Clock {
  if (ended(clock) || clock.pausedAt !== null || over(clock, at)) return clock;
  return { ...clock, pausedAt: at };
}

/** The clock running again from a moment, with all the time it had left when it was paused. */
export function resumeClock(clock: Clock, at: number): Clock {
  if (clock.pausedAt === null || clock.stoppedAt !== null) return clock;
  const pause = Math.max(0, at - clock.pausedAt);
  return { ...clock, warnAt: clock.warnAt + pause, dueAt: clock.dueAt + pause, pausedAt: null };
}

/** The clock stopped; one that is stopped too late is missed for ever. Stopping twice changes nothing. */
export function stopClock(clock: Clock, at: number): Clock {
  if (clock.stoppedAt !== null) return clock;
  const going = resumeClock(clock, at);
  return { ...going, stoppedAt: at, missedAt: over(going, at) ? (going.missedAt ?? going.dueAt) : null };
}

export function clockState(clock: Clock, now: number): ClockState {
  const at = shown(clock, now);
  if (over(clock, at)) return 'missed';
  if (clock.stoppedAt !== null) return 'kept';
  if (clock.pausedAt !== null) return 'paused';
  return at >= clock.warnAt ? 'warned' : 'running';
}

/** When the timer must look at the clock again; null: never, or not before it runs again. */
export function nextRing(clock: Clock): number | null {
  if (ended(clock) || clock.pausedAt !== null) return null;
  return clock.warnedAt === null ? clock.warnAt : clock.dueAt;
}

/**
 * What the timer has to tell people now, and the clock that remembers having told them. However often, late or out of
 * order it is called, each ring is given at most once; a warning that comes too late is not given at all.
 */
export function ring(clock: Clock, now: number): { readonly clock: Clock; readonly rang: readonly Ring[] } {
  const next = nextRing(clock);
  if (next === null || now < next) return { clock, rang: [] };
  if (now >= clock.dueAt) return { clock: { ...clock, missedAt: clock.dueAt }, rang: ['escalate'] };
  return { clock: { ...clock, warnedAt: now }, rang: ['warn'] };
}
