import { clockFor, type Clock, type PlainStart } from '#domain/clocks';
import type { Severity } from './terms';

/** The reply that is now due sooner, warning and raising from this moment on. What was warned of is not warned of twice. */
function sooner(clock: Clock, severity: Severity, start: PlainStart): Clock {
  const { warnAt, dueAt, raiseAt } = clockFor('complaintReply', { ...start, severity });
  return dueAt < clock.dueAt ? { ...clock, warnAt, dueAt, raiseAt } : clock;
}

/** One that is missed was due before any time that could be set now, and so stays as it is. */
const waits = ({ kind, stoppedAt }: Clock): boolean => kind === 'complaintReply' && stoppedAt === null;

/**
 * The clocks of a complaint after its severity changed. A reply that is still in time is due as soon as one to a new
 * complaint of this severity; never later than was promised, and what was missed stays missed.
 */
export const regraded = (clocks: readonly Clock[], severity: Severity, start: PlainStart): readonly Clock[] =>
  clocks.map((clock) => (waits(clock) ? sooner(clock, severity, start) : clock));
