/** The screens of the settings. */
export const settingSections = [
  'clocks',
  'calendar',
  'booking',
  'routing',
  'defects',
  'warranty',
  'prices',
  'satisfaction',
  'people',
  'messages',
] as const;
export type SettingSection = (typeof settingSections)[number];

/** What stands together under one heading on a screen. */
export const settingGroups = [
  'response',
  'completionHours',
  'afterRepair',
  'complaint',
  'warning',
  'clockTime',
  'calendar',
  'slots',
  'capacity',
  'tradePeriods',
  'booking',
  'newcomer',
  'ranking',
  'contractors',
  'parts',
  'sensitivity',
  'contractorTerms',
  'developerTerms',
  'priceRanges',
  'satisfaction',
  'afterRating',
  'league',
  'binding',
  'messageTexts',
] as const;
export type SettingGroup = (typeof settingGroups)[number];

/** What a number counts. `share` is a part of one, shown in percent; `fen` is money. */
export const settingUnits = [
  'minutes',
  'hours',
  'days',
  'months',
  'seasons',
  'visits',
  'metres',
  'tries',
  'answers',
  'stars',
  'homes',
  'dayOfMonth',
  'share',
  'fen',
] as const;
export type SettingUnit = (typeof settingUnits)[number];

interface Placed {
  /** Dotted, into `CommunitySettings`; what it is called is in copy. */
  readonly path: string;
  readonly section: SettingSection;
  readonly group: SettingGroup;
}

/** Whole, but for shares. Both bounds are allowed. */
export interface NumberFact extends Placed {
  readonly kind: 'number';
  readonly unit: SettingUnit;
  readonly min: number;
  readonly max: number;
}

/** What is not one number, and by what it is edited. */
export interface OtherFact extends Placed {
  readonly kind:
    | 'toggle'
    | 'timeMode'
    | 'timeOfDay'
    | 'periods'
    | 'ownPeriods'
    | 'closedDays'
    | 'openDays'
    | 'closures'
    | 'parts'
    | 'rules'
    | 'texts';
}
export type SettingFact = NumberFact | OtherFact;

/** One section and group, and the facts that stand there. */
export function factsIn(section: SettingSection, group: SettingGroup) {
  return {
    number: (path: string, unit: SettingUnit, [min, max]: readonly [number, number]): NumberFact => ({
      ...{ kind: 'number', path, section, group, unit, min, max },
    }),
    other: (path: string, kind: OtherFact['kind']): OtherFact => ({ kind, path, section, group }),
  };
}

/** The most entries of a list, and the most characters of a text of one's own. */
export const MAX_PERIODS = 8;
export const MAX_DAYS = 60;
export const MAX_RULES = 60;
export const MAX_MESSAGE_TEXT = 200;
