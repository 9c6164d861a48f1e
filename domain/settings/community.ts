import { defaultSlotPlan, type BookingSettings, type SlotPlan } from '#domain/booking';
import type { MessageKind } from '#domain/messages';
import type { PriceRange } from '#domain/quote';
import type { Part } from '#domain/taxonomy';
import { warrantyTerms, type WarrantyTerms } from '#domain/warranty';
import { defaultCalendar, type CalendarSettings } from './calendar';
import { defaultClocks, type ClockSettings } from './clocks';
import { defaultDefects, type DefectSettings } from './defects';
import { defaultBinding, defaultContractors, type BindingSettings, type ContractorSettings } from './people';
import { defaultPriceRanges } from './prices';
import { defaultSatisfaction, type SatisfactionSettings } from './satisfaction';

/**
 * Every number of the plan that a community may set for itself; stored in its document and, version by version, for
 * ever: a ticket keeps the rules it was opened under. What may be put in stands in `settingFacts`.
 */
export interface CommunitySettings extends ClockSettings, DefectSettings, ContractorSettings, SatisfactionSettings {
  readonly calendar: CalendarSettings;
  readonly slots: SlotPlan;
  readonly booking: BookingSettings;
  readonly binding: BindingSettings;
  /** What a repair the owner pays usually costs, before anybody has looked; never a quote. */
  readonly priceRanges: Readonly<Record<Part, PriceRange>>;
  readonly warranty: WarrantyTerms;
  /** Own words for what a message says, with blanks ('{师傅}已接单', see `blanks` of messages). */
  readonly messageTexts: Readonly<Partial<Record<MessageKind, string>>>;
  /** Days for which a request sent again is answered with its first reply. */
  readonly requestKeptDays: number;
}

/** The plan's own numbers; where it names none, what a property of some thousand homes can keep. */
export const defaultSettings: CommunitySettings = {
  ...defaultClocks,
  ...defaultDefects,
  ...defaultContractors,
  ...defaultSatisfaction,
  calendar: defaultCalendar,
  slots: defaultSlotPlan,
  booking: { holdMinutes: 10, changeUntilMinutes: 120 },
  binding: defaultBinding,
  priceRanges: defaultPriceRanges,
  warranty: warrantyTerms,
  messageTexts: {},
  requestKeptDays: 7,
};
