/** How people are bound to homes by codes, and how guessing them is stopped. */
export interface BindingSettings {
  /** Days an invitation can be used. */
  readonly invitationDays: number;
  /** Minutes a code shown to the front desk is good for. */
  readonly deskCodeMinutes: number;
  /** Wrong codes in a row before one has to wait, and for how many minutes. */
  readonly wrongCodes: number;
  readonly waitMinutes: number;
}

/** Who counts as a newcomer (product.md section 5), and how much work is theirs before others are preferred. */
export interface NewcomerSettings {
  /** Months from the day the contractor began to work here. */
  readonly months: number;
  /** Answers of owners after which a score speaks for itself. */
  readonly answers: number;
  /**
   * Share of an equal share: a newcomer who was given less than this times what the eligible ones were given on average
   * this month comes before the order by score.
   */
  readonly share: number;
}

/** Contractors and technicians. */
export interface ContractorSettings {
  /** Days before a licence (资质) ends on which the managers are told. */
  readonly licenceWarnDays: number;
  readonly newcomer: NewcomerSettings;
  /** From which day of the next month a technician sees their own score of a month, and of how many answers at least. */
  readonly ownScore: { readonly fromDay: number; readonly answers: number };
}

export const defaultBinding: BindingSettings = {
  invitationDays: 7,
  deskCodeMinutes: 30,
  wrongCodes: 5,
  waitMinutes: 60,
};

export const defaultContractors: ContractorSettings = {
  licenceWarnDays: 30,
  newcomer: { months: 6, answers: 30, share: 0.8 },
  ownScore: { fromDay: 8, answers: 5 },
};
