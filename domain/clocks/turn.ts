import { isOver, pauseClock, resumeClock, stopClock, type Clock } from './clock';
import { clockFor, paceOf, workStarts, type ClockStart } from './due';
import type { ClockKind } from './kinds';

/** What something that happened does to the clocks. A kind is named at most once, but for `stops` and `starts`. */
export interface ClockRules {
  /** One that is running already runs on. */
  readonly starts: readonly ClockKind[];
  readonly stops: readonly ClockKind[];
  /** Stand still until something `resumes` them; no time is lost. */
  readonly pauses?: readonly ClockKind[];
  readonly resumes?: readonly ClockKind[];
  /** Running ones are set anew after the new appointment. */
  readonly moves?: readonly ClockKind[];
  /** Running ones are taken away: what they waited for did not happen. What was missed stays. */
  readonly drops?: readonly ClockKind[];
  /** Somebody new has to keep it: one that is in time runs on, one that was missed ends and a new one starts. */
  readonly renews?: readonly ClockKind[];
}

/** Ends a running clock of which only a miss is worth remembering. */
function dropped(clock: Clock, at: number): readonly Clock[] {
  const stopped = stopClock(clock, at);
  return stopped.missedAt === null ? [] : [stopped];
}

/**
 * A running clock after the appointment was moved. The new day gets a new clock, and what was missed stays on record.
 * One that stands still keeps what it has: `resumeClock` will count it from the new appointment.
 */
const moved = (clock: Clock, start: ClockStart): readonly Clock[] =>
  clock.pausedAt === null ? [...dropped(clock, start.now), clockFor(clock.kind, start)] : [clock];

const renewed = (clock: Clock, start: ClockStart): Clock =>
  isOver(clock, start.now) ? stopClock(clock, start.now) : clock;

function turned(clock: Clock, rules: ClockRules, start: ClockStart): readonly Clock[] {
  if (clock.stoppedAt !== null) return [clock];
  const named = (kinds: readonly ClockKind[] = []): boolean => kinds.includes(clock.kind);
  if (named(rules.stops)) return [stopClock(clock, start.now)];
  if (named(rules.drops)) return dropped(clock, start.now);
  if (named(rules.renews)) return [renewed(clock, start)];
  if (named(rules.pauses)) return [pauseClock(clock, start.now)];
  if (named(rules.resumes)) return [resumeClock(clock, workStarts(start), paceOf(clock.kind, start))];
  return named(rules.moves) ? moved(clock, start) : [clock];
}

/**
 * All clocks of a ticket after something happened: stopped, dropped, paused, resumed and moved as the rules say, then
 * the new ones. `start.appointment` is the one after it happened; paused work goes on counting from there.
 * @throws RangeError as `clockFor`
 */
export function turnClocks(clocks: readonly Clock[], rules: ClockRules, start: ClockStart): readonly Clock[] {
  const old = clocks.flatMap((clock) => turned(clock, rules, start));
  const running = new Set(old.filter(({ stoppedAt }) => stoppedAt === null).map(({ kind }) => kind));
  const anew = [...rules.starts, ...(rules.renews ?? [])].filter((kind) => !running.has(kind));
  return [...old, ...anew.map((kind) => clockFor(kind, start))];
}
