/**
 * When a clock runs. always: day and night · workdays: round the clock on working days, still on closed ones ·
 * workingHours: only while the property works.
 */
export const timeModes = ['always', 'workdays', 'workingHours'] as const;
export type TimeMode = (typeof timeModes)[number];

/**
 * Working time of one community. Built from its settings by `#domain/calendar`, which knows the public holidays; rules
 * take it as an argument, so that the phone does not carry them. Moments in epoch ms, lengths in ms.
 */
export interface WorkingTime {
  /**
   * The first moment by which that much working time has passed since `from`; `from` itself where it is none.
   * @throws RangeError where `ms` is negative
   */
  add(from: number, ms: number, mode: TimeMode): number;
  /** Working time between two moments, negative backwards. Undoes `add`. */
  between(from: number, to: number, mode: TimeMode): number;
  /** Whether the property works on a day 'YYYY-MM-DD'. */
  isWorkday(date: string): boolean;
}
