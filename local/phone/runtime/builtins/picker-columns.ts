/** Columns of the date and time pickers, and how their answers are written. */
export interface Column {
  readonly labels: readonly string[];
  readonly index: number;
}

const two = (value: number): string => String(value).padStart(2, '0');
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/** Where a value stands in an ascending list; one that is not there gives way to the nearest (31 → 28 in February). */
const place = (value: number, list: readonly number[]): number => {
  const at = list.findIndex((item) => item >= value);
  return at === -1 ? Math.max(0, list.length - 1) : at;
};

/** "hh:mm" between start and end, both included. */
export const timeColumns = (value: string, start: string, end: string): Column[] => {
  const [startHour = 0, startMinute = 0] = start.split(':').map(Number);
  const [endHour = 23, endMinute = 59] = end.split(':').map(Number);
  const [hour = startHour, minute = startMinute] = value.split(':').map(Number);
  const hours = range(startHour, endHour);
  const hourIndex = place(hour, hours);
  const minutes = range(
    hours[hourIndex] === startHour ? startMinute : 0,
    hours[hourIndex] === endHour ? endMinute : 59,
  );
  return [
    { labels: hours.map(two), index: hourIndex },
    { labels: minutes.map(two), index: place(minute, minutes) },
  ];
};

export type DateFields = 'year' | 'month' | 'day';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const parseDay = (text: string, fallback: Day): Day => {
  const [year = fallback.year, month = fallback.month, day = fallback.day] = text
    .split('-')
    .filter((part) => part !== '')
    .map(Number);
  return { year, month, day };
};

export interface DateLimits {
  readonly start: string;
  readonly end: string;
  readonly fields: DateFields;
}

export const dateColumns = (value: string, limits: DateLimits): Column[] => {
  const start = parseDay(limits.start, { year: 1970, month: 1, day: 1 });
  const end = parseDay(limits.end, { year: 2100, month: 12, day: 31 });
  const chosen = parseDay(value, start);
  const years = range(start.year, end.year);
  const year = years[place(chosen.year, years)] ?? start.year;
  const months = range(year === start.year ? start.month : 1, year === end.year ? end.month : 12);
  const month = months[place(chosen.month, months)] ?? 1;
  const atStart = year === start.year && month === start.month;
  const atEnd = year === end.year && month === end.month;
  const days = range(atStart ? start.day : 1, atEnd ? end.day : new Date(year, month, 0).getDate());
  const columns = [
    { labels: years.map((item) => `${item}年`), index: place(year, years) },
    { labels: months.map((item) => `${two(item)}月`), index: place(month, months) },
    { labels: days.map((item) => `${two(item)}日`), index: place(chosen.day, days) },
  ];
  return columns.slice(0, { year: 1, month: 2, day: 3 }[limits.fields]);
};

/** What the columns show, as the picker's value: "2026-11-22" or "09:30". */
export const readColumns = (columns: readonly Column[], indexes: readonly number[], separator: string): string =>
  columns.map((column, at) => (column.labels[indexes[at] ?? 0] ?? '').replace(/[年月日]$/, '')).join(separator);
