import { isOver, type Clock } from './clock';

/**
 * What a clock does when the timer finds it due: it warns those who can still make it (80 %), escalates to the
 * supervisor (100 %) and is raised to the manager (`raiseShare`).
 */
export type Ring = 'warn' | 'escalate' | 'raise';

/** When the timer must look at the clock again; null: never, or not before it runs again. */
export function nextRing(clock: Clock): number | null {
  if (clock.stoppedAt !== null || clock.pausedAt !== null) return null;
  if (clock.missedAt !== null) return clock.raisedAt === null ? clock.raiseAt : null;
  return clock.warnedAt === null ? clock.warnAt : clock.dueAt;
}

function rings(clock: Clock, now: number): readonly Ring[] {
  if (!isOver(clock, now)) return clock.warnedAt === null && now >= clock.warnAt ? ['warn'] : [];
  const escalate: readonly Ring[] = clock.missedAt === null ? ['escalate'] : [];
  return clock.raisedAt === null && now >= clock.raiseAt ? [...escalate, 'raise'] : escalate;
}

/**
 * What the timer has to tell people now, and the clock that remembers having told them. However often, late or out of
 * order it is called, each ring is given at most once; what was slept through is caught up, but a warning that comes too
 * late is not given at all.
 */
export function ring(clock: Clock, now: number): { readonly clock: Clock; readonly rang: readonly Ring[] } {
  const rang = nextRing(clock) === null ? [] : rings(clock, now);
  if (rang.length === 0) return { clock, rang };
  return {
    clock: {
      ...clock,
      warnedAt: rang.includes('warn') ? now : clock.warnedAt,
      missedAt: rang.includes('escalate') ? clock.dueAt : clock.missedAt,
      raisedAt: rang.includes('raise') ? now : clock.raisedAt,
    },
    rang,
  };
}
