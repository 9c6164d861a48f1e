import { pauseClock, resumeClock, stopClock, type Clock } from './clock';
import { clockFor, workStarts, type ClockStart } from './due';
import type { ClockKind } from './kinds';

/** What something that happened does to the clocks. A kind is named at most once. */
export interface ClockRules {
  readonly starts: readonly ClockKind[];
  readonly stops: readonly ClockKind[];
  /** Stand still until something `resumes` them; no time is lost. */
  readonly pauses?: readonly ClockKind[];
  readonly resumes?: readonly ClockKind[];
  /** Running ones are set anew after the new appointment. */
  readonly moves?: readonly ClockKind[];
  /** Running ones are taken away: what they waited for did not happen. What was missed stays. */
  readonly drops?: readonly ClockKind[];
}

/**
 * A running clock after the appointment was moved. The new day gets a new clock, and what was missed stays on record.
 * One that stands still keeps what it has: `resumeClock` will count it from the new appointment.
 */
function moved(clock: Clock, start: ClockStart): readonly Clock[] {
  if (clock.stoppedAt !== null || clock.pausedAt !== null) return [clock];
  const stopped = stopClock(clock, start.now);
  const anew = clockFor(clock.kind, start);
  return stopped.missedAt === null ? [anew] : [stopped, anew];
}

function turned(clock: Clock, rules: ClockRules, start: ClockStart): readonly Clock[] {
  const named = (kinds: readonly ClockKind[] = []): boolean => kinds.includes(clock.kind);
  if (named(rules.stops)) return [stopClock(clock, start.now)];
  if (named(rules.pauses)) return [pauseClock(clock, start.now)];
  if (named(rules.resumes)) return [resumeClock(clock, workStarts(start))];
  return named(rules.moves) ? moved(clock, start) : [clock];
}

/**
 * All clocks of a ticket after something happened: stopped, paused, resumed and moved as the rules say, then the new
 * ones. `start.appointment` is the one after it happened; paused work goes on counting from there.
 * @throws RangeError as `clockFor`
 */
export const turnClocks = (clocks: readonly Clock[], rules: ClockRules, start: ClockStart): readonly Clock[] => [
  ...clocks.flatMap((clock) => turned(clock, rules, start)),
  ...rules.starts.map((kind) => clockFor(kind, start)),
];
