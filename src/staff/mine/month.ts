import { dayOf } from '#domain/time';

/** The month 'YYYY-MM' of a moment, as people in China count it. */
export const monthOf = (ms: number): string => dayOf(ms).slice(0, 7);

/** So many months later (or earlier). */
export const otherMonth = (month: string, by: number): string => {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
};
