import { defaultSlotPlan, type BookingSettings, type SlotPlan } from '#domain/booking';
import type { PriceRange } from '#domain/quote';
import type { Part } from '#domain/taxonomy';
import { warrantyTerms, type WarrantyTerms } from '#domain/warranty';
import { defaultPriceRanges } from './prices';

/** Every number of the plan that a community may set for itself; stored in its document. */
export interface CommunitySettings {
  /** Minutes until a named person must have accepted (requirements rows 5 and 6). */
  readonly handOverMinutes: number;
  /** Minutes until somebody must be there where no slot was booked: urgent work (sensitivity A). */
  readonly arrivalMinutes: number;
  /** Hours of work on a part, counted from the booked slot, or from acceptance where there is none. */
  readonly completionHours: Readonly<Record<Part, number>>;
  /** Hours an owner has to say fixed or not fixed; silence then closes the ticket as unanswered. */
  readonly answerHours: number;
  readonly slots: SlotPlan;
  readonly booking: BookingSettings;
  /** Hours after a report or a reminder before an owner can remind (again). */
  readonly remindHours: number;
  /** Hours a manager has to settle what went wrong. */
  readonly recoveryHours: number;
  readonly complaint: ComplaintSettings;
  readonly binding: BindingSettings;
  /** What a repair the owner pays usually costs, before anybody has looked; never a quote. */
  readonly priceRanges: Readonly<Record<Part, PriceRange>>;
  readonly warranty: WarrantyTerms;
  /** Share of four and five stars to reach (requirements row 35). */
  readonly csatTarget: number;
  readonly rating: RatingSettings;
  /** Days for which a request sent again is answered with its first reply. */
  readonly requestKeptDays: number;
}

/** Days are spans of 24 hours. */
export interface RatingSettings {
  /** Days after closing in which the first rating can be given. */
  readonly openDays: number;
  /** Days after the first rating in which it can be changed. */
  readonly changeDays: number;
}

/** 48 小时内给予回复, 处理结果在一周内反馈. Days are spans of 24 hours. */
export interface ComplaintSettings {
  readonly replyHours: number;
  readonly resultDays: number;
}

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

export const defaultSettings: CommunitySettings = {
  handOverMinutes: 10,
  arrivalMinutes: 60,
  completionHours: {
    wall: 72,
    doorWindow: 48,
    floor: 72,
    ceiling: 72,
    roof: 120,
    exteriorWall: 120,
    waterproofing: 120,
    pipe: 24,
    drain: 24,
    sanitaryWare: 48,
    wiring: 24,
    lamp: 48,
    heating: 24,
    gas: 12,
    lift: 12,
  },
  answerHours: 72,
  slots: defaultSlotPlan,
  booking: { holdMinutes: 10, changeUntilMinutes: 120 },
  remindHours: 4,
  recoveryHours: 24,
  complaint: { replyHours: 48, resultDays: 7 },
  binding: { invitationDays: 7, deskCodeMinutes: 30, wrongCodes: 5, waitMinutes: 60 },
  priceRanges: defaultPriceRanges,
  warranty: warrantyTerms,
  csatTarget: 0.85,
  rating: { openDays: 30, changeDays: 7 },
  requestKeptDays: 7,
};
