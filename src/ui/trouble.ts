let say = (words: string): string => words;

/** Whoever knows the numbers of failures (api) says how one is added; the app ties the two together when it starts. */
export const sayTroublesBy = (by: (words: string) => string): void => {
  say = by;
};

/** The words for a failure, with the number to read out to the front desk. */
export const troubleWords = (words: string): string => say(words);
