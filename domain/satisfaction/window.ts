import type { RatingSettings } from '#domain/settings';
import { DAY } from '#domain/time';

/** A closure and its rating. Epoch ms; `closedAt` null: not closed (any more), `firstRatedAt` null: not rated yet. */
export interface RatingMoment {
  readonly closedAt: number | null;
  readonly firstRatedAt: number | null;
  readonly now: number;
}

/** open: a first rating can be given · change: a new revision can be · otherwise neither. */
export type RatingWindow = 'notOpen' | 'open' | 'change' | 'tooLate';

/**
 * May this closure be rated now? Only what is closed, also where it closed unanswered; for some days after closing,
 * and for some days after the first rating that rating can be changed, even when the first window has passed.
 */
export function ratingWindow({ closedAt, firstRatedAt, now }: RatingMoment, settings: RatingSettings): RatingWindow {
  if (closedAt === null) return 'notOpen';
  if (firstRatedAt === null) return now < closedAt + settings.openDays * DAY ? 'open' : 'tooLate';
  return now < firstRatedAt + settings.changeDays * DAY ? 'change' : 'tooLate';
}
