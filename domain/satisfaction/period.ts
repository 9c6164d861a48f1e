import { addDays, addMonths, daysBetween, weekdayOf } from '#domain/time';

/** Days of the calendar, 'YYYY-MM-DD', both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The longest range of scores one may ask for, a leap year: every day is one document to read. */
export const MOST_DAYS = 366;

/** Whether scores can be asked for these days. */
export const isAskable = ({ from, to }: Days): boolean => from <= to && daysBetween(from, to) < MOST_DAYS;

export type TrendStep = 'week' | 'month';

const SUNDAY = 7;
const firstOfMonth = (day: string): string => `${day.slice(0, 'YYYY-MM'.length)}-01`;

const endOf: Readonly<Record<TrendStep, (day: string) => string>> = {
  week: (day) => addDays(day, SUNDAY - weekdayOf(day)),
  month: (day) => addDays(addMonths(firstOfMonth(day), 1), -1),
};

/**
 * The weeks (Monday to Sunday) or months the days lie in, oldest first, cut to these days: the first and the last may be
 * shorter. None where `to` is before `from`.
 * @throws RangeError where a day does not exist
 */
export function stepsBetween(from: string, to: string, step: TrendStep): readonly Days[] {
  const steps: Days[] = [];
  for (let day = from; day <= to;) {
    const end = endOf[step](day);
    steps.push({ from: day, to: end < to ? end : to });
    day = addDays(end, 1);
  }
  return steps;
}

/** As many days, right before these. */
export const daysBefore = ({ from, to }: Days): Days => ({
  from: addDays(from, -1 - daysBetween(from, to)),
  to: addDays(from, -1),
});

const QUARTERS = 4;
const MONTHS = 3;
const YEAR = 'YYYY'.length;

interface Parts {
  readonly year: number;
  readonly quarter: number | null;
}

function partsOf(period: string): Parts {
  const found = /^(\d{4})(?:Q([1-4]))?$/.exec(period);
  if (found === null) throw new RangeError(`not a year or a quarter: ${period}`);
  return { year: Number(found[1]), quarter: found[2] === undefined ? null : Number(found[2]) };
}

/**
 * The days of a year '2026' or a quarter '2026Q4'.
 * @throws RangeError for anything else
 */
export function daysOf(period: string): Days {
  const { year, quarter } = partsOf(period);
  const first = `${year}-01-01`;
  const from = quarter === null ? first : addMonths(first, (quarter - 1) * MONTHS);
  return { from, to: addDays(addMonths(from, quarter === null ? MONTHS * QUARTERS : MONTHS), -1) };
}

/** The quarter of a day, '2026Q4'. */
export const quarterOf = (day: string): string =>
  `${day.slice(0, YEAR)}Q${Math.ceil(Number(day.slice(YEAR + 1, YEAR + 1 + 2)) / MONTHS)}`;

/**
 * The year before a year, the quarter before a quarter.
 * @throws RangeError as `daysOf`
 */
export function periodBefore(period: string): string {
  const { year, quarter } = partsOf(period);
  return quarter === null ? String(year - 1) : quarterOf(addDays(daysOf(period).from, -1));
}
