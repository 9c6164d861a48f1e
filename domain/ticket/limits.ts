/** The most photos one report, one finish note or one rating carries. */
export const MAX_PHOTOS = 9;

/** Characters of free words in a report, note or rating (msgSecCheck v2 reads at most 2,500). */
export const MAX_WORDS = 500;

/** Characters of a name: what a person is called, a floor, a line of a quote. */
export const MAX_NAME = 20;

/** Kinds of material one finish note names. */
export const MAX_MATERIALS = 20;

/**
 * How often one may report by oneself, in any hour and in any day. A family that takes over its home goes through it with the
 * app in hand and writes down thirty to sixty things in an afternoon, one every two minutes; two of them at once are within what
 * a home may. Beyond it nobody describes what they see: the front desk takes it in, without a limit.
 */
export const REPORT_PACE = { person: { hour: 40, day: 80 }, home: { hour: 60, day: 120 } } as const;

/** Items on one page of any list. */
export const PAGE_SIZE = 20;
