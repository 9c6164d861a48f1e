import dayjs, { type Dayjs } from 'dayjs';
import utc from 'dayjs/plugin/utc';
import { HOUR } from './span';

dayjs.extend(utc);

/** China keeps one zone and has had no daylight saving since 1991: a fixed offset is the whole time-zone rule. */
const CHINA = 8 * HOUR;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const dateFormat = 'YYYY-MM-DD';

/** A wall clock in China, held as if it were UTC so that the phone's own zone never matters. */
const wall = (ms: number): Dayjs => dayjs.utc(ms + CHINA);

function parsed(date: string): Dayjs {
  if (!isDay(date)) throw new RangeError(`not a calendar day: ${date}`);
  return dayjs.utc(date);
}

/**
 * Whether there is such a day, 'YYYY-MM-DD'. dayjs is lenient ('2026', '2026/1/1') and rolls 30 February over into March:
 * nobody's day comes back as written.
 */
export const isDay = (date: string): boolean => dayjs.utc(date).format(dateFormat) === date;

/** The calendar day, 'YYYY-MM-DD' in Asia/Shanghai, of a moment in epoch ms. */
export const dayOf = (ms: number): string => wall(ms).format(dateFormat);

/** The wall-clock time, 'HH:mm' in Asia/Shanghai, of a moment in epoch ms. */
export const clockTimeOf = (ms: number): string => wall(ms).format('HH:mm');

/**
 * The moment in epoch ms of a day and wall-clock time in Asia/Shanghai.
 * @throws RangeError where the day or the time ('00:00' … '23:59') does not exist
 */
export function timeAt(date: string, time: string): number {
  if (!TIME.test(time)) throw new RangeError(`not a time of day: ${time}`);
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return parsed(date).hour(hours).minute(minutes).valueOf() - CHINA;
}

/** @throws RangeError where `date` is not a calendar day */
export const addDays = (date: string, n: number): string => parsed(date).add(n, 'day').format(dateFormat);

/**
 * The same day of another month, or its last day where it has no such day (民法典 art. 202).
 * @throws RangeError where `date` is not a calendar day
 */
export const addMonths = (date: string, n: number): string => parsed(date).add(n, 'month').format(dateFormat);

/** As `addMonths`, in years. */
export const addYears = (date: string, n: number): string => addMonths(date, 12 * n);

/** Whole days from one calendar day to another, negative backwards. */
export const daysBetween = (from: string, to: string): number => parsed(to).diff(parsed(from), 'day');

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (date: string): number => parsed(date).day() || 7;
