import type { Trade } from '#domain/taxonomy';

/** Wall-clock 'HH:mm' in Asia/Shanghai, `from` before `to`, on one day. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Days 'YYYY-MM-DD', both included, on which nothing is offered, and why. `trades` null: all of them. */
export interface Closure {
  readonly from: string;
  readonly to: string;
  readonly trades: readonly Trade[] | null;
  readonly name: string;
}

/** What a community offers to book. Periods of one plan do not overlap. */
export interface SlotPlan {
  readonly periods: readonly Period[];
  /** Other periods for one trade; null: the common ones; empty: nothing is offered. */
  readonly tradePeriods: Readonly<Record<Trade, readonly Period[] | null>>;
  /** Days offered after today. */
  readonly daysAhead: number;
  /** Visits each trade can make in one period. */
  readonly capacity: Readonly<Record<Trade, number>>;
  readonly closures: readonly Closure[];
  /** Nothing is offered on days the property does not work. */
  readonly closedOnHolidays: boolean;
}

/** How long a place is kept, and until when a visit can be changed. */
export interface BookingSettings {
  /** Minutes a place is kept while a form is filled in. */
  readonly holdMinutes: number;
  /** Minutes before the slot until which the owner may move or cancel the visit. */
  readonly changeUntilMinutes: number;
}

/** product.md section 7: 08–10, 10–12, 14–16, 16–18, two visits of each trade, every day of the week. */
export const defaultSlotPlan: SlotPlan = {
  periods: [
    { from: '08:00', to: '10:00' },
    { from: '10:00', to: '12:00' },
    { from: '14:00', to: '16:00' },
    { from: '16:00', to: '18:00' },
  ],
  tradePeriods: {
    masonry: null,
    doorsWindows: null,
    waterproofing: null,
    plumbing: null,
    electrical: null,
    heating: null,
    gas: null,
    lift: null,
  },
  daysAhead: 7,
  capacity: {
    masonry: 2,
    doorsWindows: 2,
    waterproofing: 2,
    plumbing: 2,
    electrical: 2,
    heating: 2,
    gas: 2,
    lift: 2,
  },
  closures: [],
  closedOnHolidays: false,
};
