/** The most photos one report, one finish note or one rating carries. */
export const MAX_PHOTOS = 9;

/** Characters of free words in a report, note or rating (msgSecCheck v2 reads at most 2,500). */
export const MAX_WORDS = 500;

/** Items on one page of any list. */
export const PAGE_SIZE = 20;
