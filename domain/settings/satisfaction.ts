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
  /** The most stars that open a recovery case. */
  readonly lowScore: number;
  /** Days after closing in which the same defect must not come back to count as fixed the first time. */
  readonly returnDays: number;
  /** Share of the closings whose owner is asked whether they would recommend us. */
  readonly recommendShare: number;
  /** Of the owners who did not answer: how many of each contractor and life stage are called, every day. */
  readonly silentPerStratum: number;
  readonly league: LeagueSettings;
}

export interface LeagueSettings {
  /** Fewest answers to be ordered. */
  readonly fewest: number;
  /** Months after beginning here in which a contractor stands in the newcomers' band. */
  readonly newcomerMonths: number;
}

export const defaultSatisfaction: SatisfactionSettings = {
  csatTarget: 0.85,
  rating: { openDays: 30, changeDays: 7 },
  lowScore: 2,
  returnDays: 30,
  recommendShare: 0.25,
  silentPerStratum: 2,
  league: { fewest: 10, newcomerMonths: 6 },
};
