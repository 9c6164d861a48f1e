import type { Period } from '#domain/booking';

/** Days 'YYYY-MM-DD', both included, on which nobody works, and why: '春节加放'. */
export interface ClosedDays {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** When the property works (product.md section 4). The public holidays themselves come from `#domain/calendar`. */
export interface CalendarSettings {
  /** Working hours of a working day; at least one period, none overlaps another. */
  readonly hours: readonly Period[];
  /** Works as offices do: not on weekends and public holidays, but on make-up days (调休). Otherwise every day. */
  readonly workdaysOnly: boolean;
  /** Closed besides the public holidays. */
  readonly closedDays: readonly ClosedDays[];
  /** Open whatever else is said: days 'YYYY-MM-DD'. */
  readonly openDays: readonly string[];
}

export const defaultCalendar: CalendarSettings = {
  hours: [{ from: '08:00', to: '18:00' }],
  workdaysOnly: true,
  closedDays: [],
  openDays: [],
};
