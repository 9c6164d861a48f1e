import type { Cell, DaySums, Dimension, RatingTag, Recommendation, Stars } from '#domain/satisfaction';
import type { Part } from '#domain/taxonomy';
import type { WordsSafety } from './photos';

interface RatingAnswers {
  readonly stars: Stars;
  /** Null: left out. */
  readonly dimensions: Readonly<Record<Dimension, Stars | null>>;
  /** Null: not asked, or left out. */
  readonly recommend: Recommendation | null;
  readonly tags: readonly RatingTag[];
  readonly words: string;
}
export interface RatingRevision extends RatingAnswers {
  readonly revision: number;
  readonly at: number;
  readonly by: string;
  readonly wordsSafety: WordsSafety;
  /** Ids of pictures kept on the ticket. */
  readonly photos: readonly string[];
}

/** `_id` is `${ticketId}:${closure}`. The last revision counts; the others stay. */
export interface RatingDocument {
  readonly _id: string;
  readonly ticketId: string;
  readonly closure: number;
  readonly communityId: string;
  readonly closedOn: string;
  readonly number: string;
  readonly home: string;
  readonly part: Part;
  readonly technician: string | null;
  readonly technicianId: string | null;
  /** Unique, ascending in the time of the last revision. */
  readonly sortKey: string;
  readonly revisions: readonly RatingRevision[];
}

/** One technician's month, `_id` is `${technicianId}:${month}`. Changed in the transactions of arrive, finish, close, reopen and rate. */
export interface TechnicianMonthDocument {
  readonly _id: string;
  readonly technicianId: string;
  readonly month: string;
  readonly finished: number;
  readonly arrivals: number;
  readonly onTime: number;
  readonly closed: number;
  readonly firstTimeFixed: number;
  readonly answers: number;
  readonly satisfied: number;
}

/**
 * What the tickets closed on one day add up to, in one cell per combination of facets that occurred. `_id` is
 * `${communityId}:${day}`. Changed only in the transactions that change one of these tickets or their ratings.
 */
export interface DaySumsDocument {
  readonly _id: string;
  readonly communityId: string;
  readonly day: string;
  /** The whole day, = the sum of the cells. */
  readonly sums: DaySums;
  readonly cells: readonly Cell[];
}

/** The last time a day's sums were computed afresh and compared. `_id` is `${communityId}:${day}`. */
export interface SumCheckDocument {
  readonly _id: string;
  readonly communityId: string;
  readonly day: string;
  readonly equal: boolean;
  readonly checkedAt: number;
  /** Unique, ascending in time of the check. */
  readonly sortKey: string;
}
