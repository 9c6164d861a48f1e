import { clockState, type Clock } from '#domain/clocks';
import type { ClockView } from '#domain/contract';

export const clockView = (clock: Clock, now: number): ClockView => {
  const { kind, startedAt, warnAt, dueAt, stoppedAt } = clock;
  return { kind, startedAt, warnAt, dueAt, stoppedAt, state: clockState(clock, now) };
};

const isRunning = ({ stoppedAt, pausedAt }: Clock): boolean => stoppedAt === null && pausedAt === null;

/** The running clock that is due first: the one that matters next. A paused one waits for somebody else. */
export const nextClock = (clocks: readonly Clock[]): Clock | null =>
  clocks
    .filter(isRunning)
    .reduce<Clock | null>((first, clock) => (first === null || clock.dueAt < first.dueAt ? clock : first), null);

/** Later than every clock. */
export const NEVER = 99_999_999_999_999;

/** When the next clock is due; for sort keys. */
export const dueOf = (clocks: readonly Clock[]): number => nextClock(clocks)?.dueAt ?? NEVER;

export const earliest = (times: readonly (number | null)[]): number | null => {
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? null : Math.min(...known);
};
