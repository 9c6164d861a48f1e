import type { TimerName } from '#domain/health';
import type { MessageKind } from '#domain/messages';

/** When a timer last ran, as it wrote down itself; `_id` is its procedure. Not every turn is written (`timerRules`). */
export interface TimerDocument {
  readonly _id: TimerName;
  readonly startedAt: number;
  readonly endedAt: number;
  /** 'OK' or why it failed. */
  readonly code: string;
  /** Turns that failed since the last good one. */
  readonly failures: number;
  /** How far its walk through all communities has come; missing where a timer has none, or has not begun one. */
  readonly walk?: TimerWalk;
}

/** A walk in the order of ids that goes on over as many turns as it takes. */
export interface TimerWalk {
  /** The day it began on. */
  readonly began: string;
  /** The community it has reached; null: it went through all of them. */
  readonly reached: string | null;
}

/**
 * What went wrong on one day, counted as it happened; a day on which nothing did has none. `_id` is `${communityId}:${day}`,
 * `communityId` '' where the caller belongs to none: timers, guests, the platform.
 */
export interface HealthDayDocument {
  readonly _id: string;
  readonly communityId: string;
  readonly day: string;
  /** Calls answered INTERNAL and BUSY. */
  readonly internal: number;
  readonly busy: number;
  /** INTERNAL by hour of the day: '0' … '23'. */
  readonly hours: Readonly<Record<string, number>>;
  /** Subscribe messages: 43101 (the person did not ask for it; normal), and given up for any other reason. */
  readonly refused: number;
  /** The refused ones by what they were about; missing on days from before that was counted. */
  readonly refusedOf?: Readonly<Partial<Record<MessageKind, number>>>;
  readonly undelivered: number;
  /** Pictures asked about once more because no verdict had come within the hour. */
  readonly pictures: number;
}
