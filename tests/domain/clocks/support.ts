import { workingTime } from '#domain/calendar';
import { startClock, type Clock, type ClockKind, type Pace } from '#domain/clocks';
import { defaultSettings } from '#domain/settings';

export const time = workingTime(defaultSettings.calendar);

/** Runs day and night. */
export const always: Pace = { time, mode: 'always' };

/** A clock that runs from one moment to another, day and night unless said otherwise, with the plan's three rungs. */
export const started = (kind: ClockKind, [startedAt, dueAt]: readonly [number, number], pace = always): Clock =>
  startClock(kind, { startedAt, dueAt, warnShare: 0.8, raiseShare: 1.5, ...pace });
