/** Days are spans of 24 hours. */
export interface RatingSettings {
  /** Days after closing in which the first rating can be given. */
  readonly openDays: number;
  /** Days after the first rating in which it can be changed. */
  readonly changeDays: number;
}

export interface SatisfactionSettings {
  /** Share of four and five stars to reach (requirements row 35). */
  readonly csatTarget: number;
  readonly rating: RatingSettings;
}

export const defaultSatisfaction: SatisfactionSettings = {
  csatTarget: 0.85,
  rating: { openDays: 30, changeDays: 7 },
};
