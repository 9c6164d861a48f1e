import { getDayDetail } from 'chinese-days';
import type { CalendarSettings } from '#domain/settings';
import { weekdayOf } from '#domain/time';

const FRIDAY = 5;

/**
 * What the State Council arranged for a day; null: nothing, it is what its weekday is. The library calls an arranged
 * day 'Spring Festival,春节,4' and every other one by its weekday, which it reads off the wall clock of the machine:
 * only its own table is asked, so that the zone of the machine does not matter.
 */
function arranged(date: string): boolean | null {
  const { name, work } = getDayDetail(date);
  return name.includes(',') ? work : null;
}

/**
 * Whether an office works on a day 'YYYY-MM-DD' in China: Monday to Friday without the public holidays, and on the
 * make-up days (调休) between them, as the State Council arranges them every autumn for the next year. Of years the
 * library does not know yet (before 2004, or not arranged when it was published) only the weekday is known: Monday to
 * Friday, and a community puts its holidays into `closedDays` and `openDays`.
 */
export const isOfficeDay = (date: string): boolean => arranged(date) ?? weekdayOf(date) <= FRIDAY;

/** Whether the property works on a day: what the community says of it, else what the calendar says. */
export function isOpenDay(date: string, { workdaysOnly, closedDays, openDays }: CalendarSettings): boolean {
  if (openDays.includes(date)) return true;
  if (closedDays.some(({ from, to }) => from <= date && date <= to)) return false;
  return !workdaysOnly || isOfficeDay(date);
}
