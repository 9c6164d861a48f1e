/** A timer expression of the platform: seven fields, `second minute hour day month weekday year`, in UTC+8. */
export interface Cron {
  readonly text: string;
  readonly seconds: ReadonlySet<number>;
  readonly minutes: ReadonlySet<number>;
  readonly hours: ReadonlySet<number>;
  readonly days: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  readonly weekdays: ReadonlySet<number>;
  readonly years: ReadonlySet<number>;
  /** Day and weekday both given: either one is enough (as the platform documents it). */
  readonly eitherDay: boolean;
}

const DAY_MS = 86_400_000;
/** The platform reads timers in Beijing time, which has no daylight saving. */
const ZONE_MS = 8 * 3_600_000;

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');
const WEEKDAYS = 'SUN MON TUE WED THU FRI SAT'.split(' ');

interface Field {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly names?: readonly string[];
}

const FIELDS = {
  seconds: { name: 'second', from: 0, to: 59 },
  minutes: { name: 'minute', from: 0, to: 59 },
  hours: { name: 'hour', from: 0, to: 23 },
  days: { name: 'day', from: 1, to: 31 },
  months: { name: 'month', from: 1, to: 12, names: MONTHS },
  weekdays: { name: 'weekday', from: 0, to: 6, names: WEEKDAYS },
  years: { name: 'year', from: 1970, to: 2099 },
} satisfies Record<string, Field>;

const numberIn = (field: Field, text: string): number => {
  const named = field.names?.indexOf(text.toUpperCase()) ?? -1;
  const value = named >= 0 ? named + field.from : /^\d+$/.test(text) ? Number(text) : NaN;
  if (value >= field.from && value <= field.to) return value;
  throw new Error(`"${text}" is no ${field.name} of a timer`);
};

const partOf = (field: Field, part: string): number[] => {
  const [span = '', every] = part.split('/');
  const step = every === undefined ? 1 : Number(every);
  if (!Number.isInteger(step) || step < 1) throw new Error(`"${part}" is no ${field.name} of a timer`);
  const [low = '', high] = span === '*' || span === '?' ? [String(field.from), String(field.to)] : span.split('-');
  const first = numberIn(field, low);
  const last = high === undefined ? (every === undefined ? first : field.to) : numberIn(field, high);
  const out: number[] = [];
  for (let value = first; value <= last; value += step) out.push(value);
  return out;
};

const valuesOf = (field: Field, text: string): ReadonlySet<number> =>
  new Set(text.split(',').flatMap((part) => partOf(field, part)));

const isOpen = (text: string): boolean => text === '*' || text === '?';

/** Reads a seven-field expression; throws an `Error` that names the wrong field. */
export const parseCron = (text: string): Cron => {
  const fields = text.trim().split(/\s+/);
  const [second, minute, hour, day, month, weekday, year] = fields;
  if (fields.length !== 7 || !second || !minute || !hour || !day || !month || !weekday || !year) {
    throw new Error(`a timer needs seven fields (second minute hour day month weekday year): "${text}"`);
  }
  return {
    text,
    seconds: valuesOf(FIELDS.seconds, second),
    minutes: valuesOf(FIELDS.minutes, minute),
    hours: valuesOf(FIELDS.hours, hour),
    days: valuesOf(FIELDS.days, day),
    months: valuesOf(FIELDS.months, month),
    weekdays: valuesOf(FIELDS.weekdays, weekday),
    years: valuesOf(FIELDS.years, year),
    eitherDay: !isOpen(day) && !isOpen(weekday),
  };
};

const isDay = (cron: Cron, date: Date): boolean => {
  if (!cron.years.has(date.getUTCFullYear()) || !cron.months.has(date.getUTCMonth() + 1)) return false;
  const byDay = cron.days.has(date.getUTCDate());
  const byWeekday = cron.weekdays.has(date.getUTCDay());
  return cron.eitherDay ? byDay || byWeekday : byDay && byWeekday;
};

const timesOf = (cron: Cron): number[] =>
  [...cron.hours].flatMap((hour) =>
    [...cron.minutes].flatMap((minute) =>
      [...cron.seconds].map((second) => ((hour * 60 + minute) * 60 + second) * 1000),
    ),
  );

/** Due moments of a day are the same every day: worked out once per expression. */
const cache = new WeakMap<Cron, number[]>();

const sortedTimes = (cron: Cron): number[] => {
  const known = cache.get(cron);
  if (known) return known;
  const times = timesOf(cron).sort((a, b) => a - b);
  cache.set(cron, times);
  return times;
};

/** How far to look for a due moment: ten years. */
const MAX_DAYS = 3660;

/** The position of the first time of day after `offset`. */
const firstAfter = (times: readonly number[], offset: number): number => {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] as number) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** The first due moment after `after` (epoch ms), or undefined when there is none within ten years. */
export const nextDue = (cron: Cron, after: number): number | undefined => {
  const local = after + ZONE_MS;
  const times = sortedTimes(cron);
  let day = Math.floor(local / DAY_MS) * DAY_MS;
  for (let i = 0; i < MAX_DAYS; i++, day += DAY_MS) {
    const time = isDay(cron, new Date(day)) ? times[firstAfter(times, local - day)] : undefined;
    if (time !== undefined) return day + time - ZONE_MS;
  }
  return undefined;
};

/** The latest `count` due moments after `after` and not later than `until`, earliest first. */
export const latestDue = (
  cron: Cron,
  { after, until, count }: { after: number; until: number; count: number },
): number[] => {
  const times = sortedTimes(cron);
  const out: number[] = [];
  const first = Math.floor((after + ZONE_MS) / DAY_MS) * DAY_MS;
  for (let day = Math.floor((until + ZONE_MS) / DAY_MS) * DAY_MS; day >= first && out.length < count; day -= DAY_MS) {
    if (!isDay(cron, new Date(day))) continue;
    const moments = times.slice(0, firstAfter(times, until + ZONE_MS - day)).map((time) => day + time - ZONE_MS);
    out.unshift(...moments.filter((at) => at > after).slice(-(count - out.length)));
  }
  return out;
};
