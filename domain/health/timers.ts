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
  'clock.tick': { every: 2 * MINUTE, beat: 10 * MINUTE, stale: 30 * MINUTE },
  'export.tick': { every: 5 * MINUTE, beat: 30 * MINUTE, stale: 90 * MINUTE },
  'satisfaction.verify': { every: null, beat: 0, stale: 30 * HOUR },
};

export const isTimer = (name: string): name is TimerName => timerNames.some((timer) => timer === name);

/** Whether the turn at `now` is one of those that are written down. */
export function beatsAt(name: TimerName, now: number): boolean {
  const { every, beat } = timerRules[name];
  return every === null || Math.floor(now / every) % Math.round(beat / every) === 0;
}

/**
 * How long a timer had stopped when it comes back at `now` (ms); null: not worth a message. The page says at once that one is
 * late; what was over within twice that time is over before anybody has read of it.
 */
export function gapOf(name: TimerName, lastStart: number, now: number): number | null {
  const silent = now - lastStart;
  return silent > timerRules[name].stale * 2 ? silent : null;
}
