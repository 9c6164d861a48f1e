import type { ClockKind, ClockState } from './kinds';

/**
 * One clock of one ticket, as stored. All times epoch ms UTC.
 *
 * `warnedAt` and `missedAt` say that the one warning and the one escalation have been given; `missedAt` never goes
 * away again, and nothing but a person's action sets `stoppedAt`.
 */
export interface Clock {
  readonly kind: ClockKind;
  readonly startedAt: number;
  readonly warnAt: number;
  readonly dueAt: number;
  readonly warnedAt: number | null;
  readonly missedAt: number | null;
  readonly stoppedAt: number | null;
}

/** What a clock does when the timer finds it due: it warns at 80 % and escalates at 100 %. */
export type Ring = 'warn' | 'escalate';

const WARN_SHARE = 0.8;

/** A running clock. Where `dueAt` is not after `startedAt` it is due at once. */
export function startClock(kind: ClockKind, startedAt: number, dueAt: number): Clock {
  const span = Math.max(0, dueAt - startedAt);
  const warnAt = startedAt + Math.floor(span * WARN_SHARE);
  return { kind, startedAt, warnAt, dueAt: startedAt + span, warnedAt: null, missedAt: null, stoppedAt: null };
}

/** At `dueAt` the time is used up: what stops there is late. */
const over = (clock: Clock, now: number): boolean => clock.missedAt !== null || now >= clock.dueAt;

/** The clock stopped; one that is stopped too late is missed for ever. Stopping twice changes nothing. */
export function stopClock(clock: Clock, at: number): Clock {
  if (clock.stoppedAt !== null) return clock;
  return { ...clock, stoppedAt: at, missedAt: over(clock, at) ? (clock.missedAt ?? clock.dueAt) : null };
}

export function clockState(clock: Clock, now: number): ClockState {
  if (over(clock, clock.stoppedAt ?? now)) return 'missed';
  if (clock.stoppedAt !== null) return 'kept';
  return now >= clock.warnAt ? 'warned' : 'running';
}

/** When the timer must look at the clock again; null: never. */
export function nextRing(clock: Clock): number | null {
  if (clock.stoppedAt !== null || clock.missedAt !== null) return null;
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
