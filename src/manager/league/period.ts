import { daysOf, periodBefore, quarterOf } from '#domain/satisfaction';
import { addDays } from '#domain/time';

export const lengths = ['quarter', 'year'] as const;
export type Length = (typeof lengths)[number];

/** The quarter or year of a day. */
export const periodOn = (length: Length, day: string): string =>
  length === 'quarter' ? quarterOf(day) : day.slice(0, 'YYYY'.length);

export const lengthOf = (period: string): Length => (period.includes('Q') ? 'quarter' : 'year');

/** The one after; null: it has not begun. */
export const periodAfter = (period: string, today: string): string | null => {
  const next = addDays(daysOf(period).to, 1);
  return next > today ? null : periodOn(lengthOf(period), next);
};

/** The quarter a review sheet of this period is about: its last one that has begun. */
export const quarterIn = (period: string, today: string): string => {
  const { to } = daysOf(period);
  return quarterOf(to > today ? today : to);
};

export { periodBefore };
