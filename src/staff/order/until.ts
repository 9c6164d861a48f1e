import { addDays, dayOf, HOUR, timeAt } from '#domain/time';

/** The moments one can suspend until: what people say when something has to wait. */
export const untilChoices = ['hours2', 'tomorrow', 'days3', 'week'] as const;
export type UntilChoice = (typeof untilChoices)[number];

const MORNING = '09:00';
const days = { tomorrow: 1, days3: 3, week: 7 } as const;

/** Epoch ms of a choice, seen from a moment. */
export const momentOf = (choice: UntilChoice, now: number): number =>
  choice === 'hours2' ? now + 2 * HOUR : timeAt(addDays(dayOf(now), days[choice]), MORNING);
