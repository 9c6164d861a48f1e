import type { RatingView } from '#domain/contract';
import type { RatingDocument, RatingRevision } from '../schema';

/** One rating per closure. */
export const ratingId = (ticketId: string, closure: number): string => `${ticketId}:${closure}`;

/** The revision that counts. */
export function currentOf(rating: Pick<RatingDocument, '_id' | 'revisions'>): RatingRevision {
  const current = rating.revisions.at(-1);
  if (current === undefined) throw new Error(`rating ${rating._id} has no revision`);
  return current;
}

export function ratingView(rating: RatingDocument): RatingView {
  const { stars, dimensions, tags, words, revision, at } = currentOf(rating);
  return { stars, dimensions: { ...dimensions }, tags: [...tags], words, revision, at };
}
