import type { RoutingSettings } from '#domain/routing';

/** How people are bound to homes by codes, and how guessing them is stopped. */
export interface BindingSettings {
  /** Days an invitation can be used. */
  readonly invitationDays: number;
  /** Days a code on a printed sheet can be used: it may lie in a letter box for weeks. */
  readonly sheetDays: number;
  /** Minutes a code shown to the front desk is good for. */
  readonly deskCodeMinutes: number;
  /** Wrong codes in a row before one has to wait, and for how many minutes. */
  readonly wrongCodes: number;
  readonly waitMinutes: number;
}

/** Contractors and technicians, and the order in which routing takes them. */
export interface ContractorSettings extends RoutingSettings {
  /** Days before a licence (资质) ends on which the managers are told. */
  readonly licenceWarnDays: number;
  /** From which day of the next month a technician sees their own score of a month, and of how many answers at least. */
  readonly ownScore: { readonly fromDay: number; readonly answers: number };
}

export const defaultBinding: BindingSettings = {
  invitationDays: 7,
  sheetDays: 90,
  deskCodeMinutes: 30,
  wrongCodes: 5,
  waitMinutes: 60,
};

export const defaultContractors: ContractorSettings = {
  licenceWarnDays: 30,
  newcomer: { months: 6, answers: 30, share: 0.8 },
  ranking: { visitsInSlot: 2, nearMetres: 25, scoreBand: 0.1 },
  ownScore: { fromDay: 8, answers: 5 },
};
