/** The most photos one report, one finish note or one rating carries. */
export const MAX_PHOTOS = 9;

/** Characters of free words in a report, note or rating (msgSecCheck v2 reads at most 2,500). */
export const MAX_WORDS = 500;

/** Characters of a name: what a person is called, a floor, a line of a quote. */
export const MAX_NAME = 20;

/** Kinds of material one finish note names. */
export const MAX_MATERIALS = 20;

/** Items on one page of any list. */
export const PAGE_SIZE = 20;
