import { rateText } from '#domain/copy';
import type { RatingView } from '#domain/contract';
import type { Dimension, RatingTag, Recommendation, Stars } from '#domain/satisfaction';

/** A rating while it is being given; null: not answered. Only the overall stars have to be. */
export interface RateAnswers {
  readonly stars: Stars | null;
  readonly dimensions: Readonly<Record<Dimension, Stars | null>>;
  readonly tags: readonly RatingTag[];
  /** Asked of some owners only. */
  readonly recommend: Recommendation | null;
}

/** A rating that can be sent, but for its words and pictures. */
export interface WholeRating {
  readonly stars: Stars;
  readonly dimensions: Record<Dimension, Stars | null>;
  readonly tags: RatingTag[];
  readonly recommend: Recommendation | null;
}

/** Nothing is filled in for anybody: what the owner leaves out is not counted. */
export const unanswered: RateAnswers = {
  stars: null,
  dimensions: { timeliness: null, attitude: null, skill: null, tidiness: null, result: null },
  tags: [],
  recommend: null,
};

export const answersOf = (given: RatingView | null): RateAnswers =>
  given === null
    ? unanswered
    : { stars: given.stars, dimensions: given.dimensions, tags: given.tags, recommend: given.recommend };

const praise = ['onTime', 'polite', 'explained', 'clean', 'fixedAtOnce'] as const satisfies readonly RatingTag[];
const trouble = ['late', 'rude', 'messy', 'poorWork', 'cameOften'] as const satisfies readonly RatingTag[];

/** What went well for four stars and more, what went wrong below. */
export const tagsFor = (stars: Stars): readonly RatingTag[] => (stars >= 4 ? praise : trouble);
export const tagsTitle = (stars: Stars): string => (stars >= 4 ? rateText.tagsGood : rateText.tagsBad);

/** Other stars may ask another question: tags that do not answer it are dropped. */
export const withStars = (answers: RateAnswers, stars: Stars): RateAnswers => ({
  ...answers,
  stars,
  tags: answers.tags.filter((tag) => tagsFor(stars).includes(tag)),
});

export const withTag = (answers: RateAnswers, tag: RatingTag): RateAnswers => ({
  ...answers,
  tags: answers.tags.includes(tag) ? answers.tags.filter((other) => other !== tag) : [...answers.tags, tag],
});

/** The same stars again take them back. */
export const withDimension = (answers: RateAnswers, dimension: Dimension, stars: Stars): RateAnswers => ({
  ...answers,
  dimensions: { ...answers.dimensions, [dimension]: answers.dimensions[dimension] === stars ? null : stars },
});

/** The same score again takes it back. */
export const withRecommend = (answers: RateAnswers, score: Recommendation): RateAnswers => ({
  ...answers,
  recommend: answers.recommend === score ? null : score,
});

export const complete = ({ stars, dimensions, tags, recommend }: RateAnswers): WholeRating | null =>
  stars === null ? null : { stars, dimensions, tags: [...tags], recommend };
