import { DAY, HOUR, MINUTE } from '#domain/time';
import { timerRules, type TimerName } from './timers';

/** In order all right, to be watched, to be acted on. */
export const lights = ['good', 'watch', 'bad'] as const;
export type Light = (typeof lights)[number];

/** What is looked at, in the order it is shown. */
export const healthKinds = [
  'clockTimer',
  'exportTimer',
  'nightTimer',
  'clocks',
  'waiting',
  'undelivered',
  'pictures',
  'sums',
  'dailies',
  'returns',
  'sheets',
  'internal',
  'busy',
] as const;
export type HealthKind = (typeof healthKinds)[number];

/**
 * What was found: `count` of what should not be there (failures in a row for a timer, days that differ for sums, days without
 * a report for dailies); `at` the oldest of it, or when it last ran; null: nothing, or never. Epoch ms.
 */
export interface Reading {
  readonly kind: HealthKind;
  readonly count: number;
  readonly at: number | null;
}

/** As many as are looked at: beyond that it is "20 and more". */
export const MOST_OVERDUE = 20;
/**
 * What a clock of tickets and complaints, a message, a spreadsheet, a return to be settled may be late before anybody says so:
 * two turns of its timer, or a night and a half.
 */
export const PATIENCE = {
  clocks: 20 * MINUTE,
  waiting: 20 * MINUTE,
  sheets: 30 * MINUTE,
  returns: 36 * HOUR,
} as const;
/** Reports of so many days, the newest the day before yesterday's: yesterday's may not be due before midnight. */
export const DAILIES = { days: 6, newest: 2 } as const;
/** Calls that failed in one hour before managers are told: one is an accident, five are a fault. */
export const ALERT_FROM = 5;

const timerOf = { clockTimer: 'clock.tick', exportTimer: 'export.tick', nightTimer: 'satisfaction.verify' } as const;
type TimerKind = keyof typeof timerOf;
const isTimerKind = (kind: HealthKind): kind is TimerKind => kind in timerOf;

/** The line of a timer. */
export const kindOfTimer: Readonly<Record<TimerName, TimerKind>> = {
  'clock.tick': 'clockTimer',
  'export.tick': 'exportTimer',
  'satisfaction.verify': 'nightTimer',
};

/** From how many a light is no longer good, and from how many it is bad. */
const limits: Readonly<Record<'undelivered' | 'pictures' | 'internal' | 'busy', readonly [number, number]>> = {
  undelivered: [1, 10],
  pictures: [1, 10],
  internal: [1, ALERT_FROM],
  busy: [5, 50],
};
/** From which age of the oldest it is bad (ms). */
const ages: Readonly<Record<'clocks' | 'waiting' | 'sheets' | 'returns', number>> = {
  clocks: HOUR,
  waiting: 3 * HOUR,
  sheets: HOUR,
  returns: 7 * DAY,
};
/** Days without a report. */
const DAILIES_BAD = 3;
/** Nights without a check. */
const SUMS_STALE = 36 * HOUR;

const counted = (count: number, [watch, bad]: readonly [number, number]): Light => {
  if (count >= bad) return 'bad';
  return count >= watch ? 'watch' : 'good';
};

const ofTimer = (name: TimerName, { count, at }: Reading, now: number): Light => {
  if (at === null) return 'watch';
  return count > 0 || now - at > timerRules[name].stale ? 'bad' : 'good';
};

const ofSums = ({ count, at }: Reading, now: number): Light => {
  if (count > 0) return 'bad';
  return at === null || now - at > SUMS_STALE ? 'watch' : 'good';
};

/** Where none was ever written the timer has not been yet, which its own line says. */
const ofDailies = ({ count, at }: Reading): Light => {
  if (count === 0) return 'good';
  return at !== null && count >= DAILIES_BAD ? 'bad' : 'watch';
};

const ofAge = (worst: number, { count, at }: Reading, now: number): Light => {
  if (count === 0 || at === null) return 'good';
  return now - at > worst ? 'bad' : 'watch';
};

/** How it stands. */
export function lightOf(reading: Reading, now: number): Light {
  const { kind } = reading;
  if (isTimerKind(kind)) return ofTimer(timerOf[kind], reading, now);
  if (kind === 'sums') return ofSums(reading, now);
  if (kind === 'dailies') return ofDailies(reading);
  if (kind === 'clocks' || kind === 'waiting' || kind === 'sheets' || kind === 'returns')
    return ofAge(ages[kind], reading, now);
  return counted(reading.count, limits[kind]);
}
