import { rateText } from '#domain/copy';
import type { RatingView } from '#domain/contract';
import { dimensions, type Dimension, type RatingTag, type Stars } from '#domain/satisfaction';

/** A rating while it is being given; null: not answered yet. */
export interface RateAnswers {
  readonly stars: Stars | null;
  readonly dimensions: Readonly<Record<Dimension, Stars | null>>;
  readonly tags: readonly RatingTag[];
  readonly words: string;
}

/** A rating that can be sent. */
export interface WholeRating {
  readonly stars: Stars;
  readonly dimensions: Record<Dimension, Stars>;
  readonly tags: RatingTag[];
  readonly words: string;
}

const unanswered = { timeliness: null, attitude: null, skill: null, tidiness: null, result: null } as const;

export const answersOf = (given: RatingView | null): RateAnswers =>
  given === null
    ? { stars: null, dimensions: unanswered, tags: [], words: '' }
    : { stars: given.stars, dimensions: given.dimensions, tags: given.tags, words: given.words };

const isWhole = (given: RateAnswers['dimensions']): given is Record<Dimension, Stars> =>
  dimensions.every((dimension) => given[dimension] !== null);

export const complete = ({ stars, dimensions: given, tags, words }: RateAnswers): WholeRating | null =>
  stars === null || !isWhole(given) ? null : { stars, dimensions: given, tags: [...tags], words: words.trim() };

/** What is still to be answered, in words. */
export const lacking = (answers: RateAnswers): string | null => {
  if (answers.stars === null) return rateText.chooseOverall;
  return isWhole(answers.dimensions) ? null : rateText.chooseDimensions;
};
