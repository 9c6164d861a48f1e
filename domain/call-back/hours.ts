import { addDays, clockTimeOf, dayOf, HOUR, MINUTE, timeAt, weekdayOf } from '#domain/time';

/** Nobody is called before or after these times of day: people sleep, eat and put children to bed. */
const FIRST_CALL = '09:00';
const LAST_CALL = '20:00';

/** Whether one may call people now. */
export function mayCall(now: number): boolean {
  const time = clockTimeOf(now);
  return time >= FIRST_CALL && time < LAST_CALL;
}

/** When to try again with somebody who was not reached. */
export const nextTryChoices = ['laterToday', 'thisEvening', 'tomorrowMorning', 'tomorrowEvening', 'weekend'] as const;
export type NextTry = (typeof nextTryChoices)[number];

const MORNING = '10:00';
const EVENING = '18:30';
const SATURDAY = 6;
const HALF_HOUR = 30 * MINUTE;
/** Sooner than this it is the same busy hour. */
const SOONEST = 2 * HOUR;

const days = {
  laterToday: (now) => Math.ceil((now + SOONEST) / HALF_HOUR) * HALF_HOUR,
  thisEvening: (now) => timeAt(dayOf(now), EVENING),
  tomorrowMorning: (now) => timeAt(addDays(dayOf(now), 1), MORNING),
  tomorrowEvening: (now) => timeAt(addDays(dayOf(now), 1), EVENING),
  // The next Saturday, not today's.
  weekend: (now) => timeAt(addDays(dayOf(now), ((SATURDAY + 6 - weekdayOf(dayOf(now))) % 7) + 1), MORNING),
} as const satisfies Record<NextTry, (now: number) => number>;

/** Every choice that is still ahead of a moment and inside the hours of calls, the soonest first, no moment twice. */
export function nextTries(now: number): readonly { readonly choice: NextTry; readonly at: number }[] {
  const all = nextTryChoices.map((choice) => ({ choice, at: days[choice](now) }));
  const ahead = all.filter(({ at }) => at >= now + SOONEST && mayCall(at));
  return ahead.filter(({ at }, place) => ahead.findIndex((other) => other.at === at) === place);
}
