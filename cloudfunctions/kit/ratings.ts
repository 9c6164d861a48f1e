import type { RatingView } from '#domain/contract';
import type { KeptPhoto, RatingDocument, RatingRevision } from '../schema';
import { photoViews, type Viewer } from './pictures/show';

/** One rating per closure. */
export const ratingId = (ticketId: string, closure: number): string => `${ticketId}:${closure}`;

/** The revision that counts. */
export function currentOf(rating: Pick<RatingDocument, '_id' | 'revisions'>): RatingRevision {
  const current = rating.revisions.at(-1);
  if (current === undefined) throw new Error(`rating ${rating._id} has no revision`);
  return current;
}

/** @param kept the pictures of its ticket */
export function ratingView(viewer: Viewer, rating: RatingDocument, kept: readonly KeptPhoto[]): RatingView {
  const { stars, dimensions, recommend, tags, words, revision, at, photos } = currentOf(rating);
  return {
    ...{ stars, recommend, words, revision, at },
    dimensions: { ...dimensions },
    tags: [...tags],
    photos: photoViews(viewer, kept, photos),
  };
}
