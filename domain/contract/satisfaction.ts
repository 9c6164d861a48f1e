import * as v from 'valibot';
import type { starValues } from '#domain/satisfaction';
import { targetVerdicts } from '#domain/satisfaction';
import { parts } from '#domain/taxonomy';
import { procedure } from './procedure';
import { cursor, date, id, photoIds, rating, ratingAnswers, requestId, time, version } from './shapes';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** A rating as a manager reads it, with the way to its ticket. */
const ratingLine = v.strictObject({
  ticketId: id,
  number: v.string(),
  home: v.string(),
  part: v.picklist(parts),
  technician: v.nullable(v.string()),
  closure: version,
  ...rating.entries,
});

export const satisfactionApi = {
  /** One rating per closure; sending another for the same closure makes a new revision, the old one stays. */
  'satisfaction.rate': procedure({
    roles: ['owner'],
    input: v.strictObject({ requestId, ticketId: id, closure: version, ...ratingAnswers, photos: photoIds }),
    output: v.strictObject({ revision: version }),
    errors: ['TICKET_NOT_FOUND', 'RATING_NOT_OPEN', 'RATING_TOO_LATE', 'TEXT_UNSAFE', 'PHOTO_NOT_FOUND'],
  }),
  /** Read from sums kept per day; `from` and `to` are the days, both included, on which the tickets were closed. */
  'satisfaction.summary': procedure({
    roles: ['manager'],
    input: v.strictObject({ communityId: id, from: date, to: date }),
    output: v.strictObject({
      /** Tickets closed in these days, and how many of these closures were rated. */
      closures: count,
      answers: count,
      stars: v.strictObject({ 1: count, 2: count, 3: count, 4: count, 5: count } satisfies Record<
        (typeof starValues)[number],
        unknown
      >),
      csat: v.strictObject({
        rate: v.nullable(share),
        lower: v.nullable(share),
        upper: v.nullable(share),
        target: share,
        verdict: v.picklist(targetVerdicts),
      }),
      /** Mean milliseconds, null where nothing was counted. */
      meanToAccept: v.nullable(v.number()),
      meanToFirstFix: v.nullable(v.number()),
      meanToFinalFix: v.nullable(v.number()),
      dimensions: v.strictObject({
        timeliness: v.nullable(v.number()),
        attitude: v.nullable(v.number()),
        skill: v.nullable(v.number()),
        tidiness: v.nullable(v.number()),
        result: v.nullable(v.number()),
      }),
    }),
    errors: [],
  }),
  /**
   * A technician's own month 'YYYY-MM'. The score is the owners' of that month all together, shown from the eighth day
   * of the next one on and only of five answers or more, so that nobody can tell who gave it; null before.
   */
  'satisfaction.month': procedure({
    roles: ['technician'],
    input: v.strictObject({ communityId: id, month: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/)) }),
    output: v.strictObject({
      finished: count,
      /** Arrivals inside the booked time, of all. */
      onTime: count,
      arrivals: count,
      /** Closed as fixed without coming back, of all closed. */
      firstTimeFixed: count,
      closed: count,
      score: v.nullable(v.strictObject({ answers: count, satisfied: count })),
      scoreFrom: time,
    }),
    errors: [],
  }),
  'satisfaction.ratings': procedure({
    roles: ['manager'],
    input: v.strictObject({ communityId: id, cursor }),
    output: v.strictObject({ items: v.array(ratingLine), cursor }),
    errors: [],
  }),
  /** Recomputes the days from tickets and ratings and compares with the kept sums. */
  'satisfaction.audit': procedure({
    roles: ['manager'],
    input: v.strictObject({ communityId: id, day: date }),
    output: v.strictObject({ equal: v.boolean(), checkedAt: time, ratings: count, closures: count }),
    errors: [],
  }),
} as const;
