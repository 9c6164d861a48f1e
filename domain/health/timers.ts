import { HOUR, MINUTE } from '#domain/time';

/** The procedures that a timer of the platform calls. */
export const timerNames = ['clock.tick', 'export.tick', 'satisfaction.verify'] as const;
export type TimerName = (typeof timerNames)[number];

/** All in milliseconds. */
export interface TimerRule {
  /** How often config.json of its function fires it; null: at certain times of the night. */
  readonly every: number | null;
  /** How often it writes down that it ran: every write is paid, so not at every turn. */
  readonly beat: number;
  /** Silent for longer than this it has stopped: two beats missed, for the nightly one a whole night. */
  readonly stale: number;
}

export const timerRules: Readonly<Record<TimerName, TimerRule>> = {
  'clock.tick': { every: 2 * MINUTE, beat: 20 * MINUTE, stale: HOUR },
  'export.tick': { every: 15 * MINUTE, beat: HOUR, stale: 150 * MINUTE },
  'satisfaction.verify': { every: null, beat: 0, stale: 30 * HOUR },
};

export const isTimer = (name: string): name is TimerName => timerNames.some((timer) => timer === name);

/** The machine a turn runs on may be a little behind the one that fires it (ms). */
const BEHIND = 10_000;

/**
 * Whether the turn at `now` is one of those that come every so often (ms, a multiple of the timer's period). A turn belongs to the
 * moment it was meant for.
 */
export function isTurnOf(name: TimerName, often: number, now: number): boolean {
  const { every } = timerRules[name];
  return every === null || Math.floor((now + BEHIND) / every) % Math.round(often / every) === 0;
}

/** Whether the turn at `now` is one of those that are written down. */
export const beatsAt = (name: TimerName, now: number): boolean => isTurnOf(name, timerRules[name].beat, now);

/**
 * How long a timer had stopped when it comes back at `now` (ms); null: not worth a message. The page says at once that one is
 * late; what was over within twice that time is over before anybody has read of it.
 */
export function gapOf(name: TimerName, lastStart: number, now: number): number | null {
  const silent = now - lastStart;
  return silent > timerRules[name].stale * 2 ? silent : null;
}
