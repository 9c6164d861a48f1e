import { daysBefore, daysOf, periodBefore, quarterOf, type Days } from '#domain/satisfaction';
import { addDays, addMonths, addYears, daysBetween, weekdayOf } from '#domain/time';

export const units = ['week', 'month', 'quarter', 'own'] as const;
export type Unit = (typeof units)[number];
export type Against = 'none' | 'before' | 'yearAgo';

/** Days that make a whole, or days of one's own. */
export interface Period extends Days {
  readonly unit: Unit;
}

const WEEK = 7;

const firstOfMonth = (day: string): string => `${day.slice(0, 'YYYY-MM'.length)}-01`;

/** The whole week, month or quarter of a day. */
const wholeOf = (unit: Exclude<Unit, 'own'>, day: string): Days => {
  if (unit === 'quarter') return daysOf(quarterOf(day));
  const from = unit === 'week' ? addDays(day, 1 - weekdayOf(day)) : firstOfMonth(day);
  return { from, to: addDays(unit === 'week' ? addDays(from, WEEK) : addMonths(from, 1), -1) };
};

/** The period a day lies in, as far as it has come: what is still ahead is not counted, nor compared with. */
export const periodOf = (unit: Exclude<Unit, 'own'>, day: string, today: string): Period => {
  const { from, to } = wholeOf(unit, day);
  return { unit, from, to: to > today ? today : to };
};

/** The one before. */
export const earlier = ({ unit, from, to }: Period, today: string): Period =>
  unit === 'own' ? { unit, ...daysBefore({ from, to }) } : periodOf(unit, addDays(from, -1), today);

/** The one after; null: it has not begun. */
export const later = ({ unit, from, to }: Period, today: string): Period | null => {
  if (unit === 'own') return null;
  const next = addDays(wholeOf(unit, from).to, 1);
  return next > today || to >= today ? null : periodOf(unit, next, today);
};

const isWhole = ({ unit, from, to }: Period): boolean => unit !== 'own' && wholeOf(unit, from).to === to;

const before = (period: Period): Days => {
  const { unit, from, to } = period;
  if (unit === 'own') return daysBefore(period);
  if (unit === 'week') return { from: addDays(from, -WEEK), to: addDays(to, -WEEK) };
  if (isWhole(period)) return wholeOf(unit, addDays(from, -1));
  const start = unit === 'month' ? addMonths(from, -1) : daysOf(periodBefore(quarterOf(from))).from;
  return { from: start, to: addDays(start, daysBetween(from, to)) };
};

const yearAgo = (period: Period): Days => {
  const { unit, from, to } = period;
  // Weeks are compared with weeks: 52 of them.
  if (unit === 'week') return { from: addDays(from, -52 * WEEK), to: addDays(to, -52 * WEEK) };
  if (unit !== 'own' && isWhole(period)) return wholeOf(unit, addYears(from, -1));
  return { from: addYears(from, -1), to: addYears(to, -1) };
};

/** The days it is compared with: as many of the period before, or of a year ago. */
export const comparedTo = (period: Period, against: Against): Days | null => {
  if (against === 'none') return null;
  return against === 'before' ? before(period) : yearAgo(period);
};
