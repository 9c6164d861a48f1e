import * as v from 'valibot';
import { drills, quadrants, splits, type dimensions } from '#domain/satisfaction';
import { parts } from '#domain/taxonomy';
import { procedure } from './procedure';
import {
  count,
  csat,
  cursor,
  date,
  figures,
  id,
  month,
  photoIds,
  proportion,
  rating,
  ratingAnswers,
  requestId,
  span,
  ticketCard,
  time,
  version,
} from './shapes';

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

/** One dimension in the matrix: how much it decides about the overall stars (correlation, −1 … 1) and its mean stars. */
const quadrant = v.strictObject({
  n: count,
  importance: v.nullable(v.number()),
  mean: v.nullable(v.number()),
  quadrant: v.nullable(v.picklist(quadrants)),
});

/** Something that needs a manager now. `count` at most 20: then there are more. */
const need = v.strictObject({
  kind: v.picklist(['recovery', 'majorComplaint', 'complaint', 'unassigned', 'late', 'callBack', 'licence', 'defect']),
  count,
  /** The earliest of them; null: it has no deadline. */
  dueAt: v.nullable(time),
});

const sumCheck = { day: date, equal: v.boolean(), checkedAt: time } as const;

export const satisfactionApi = {
  /** One rating per closure; sending another for the same closure makes a new revision, the old one stays. */
  'satisfaction.rate': procedure({
    roles: ['owner'],
    input: v.strictObject({ requestId, ticketId: id, closure: version, ...ratingAnswers, photos: photoIds }),
    output: v.strictObject({ revision: version }),
    errors: ['TICKET_NOT_FOUND', 'RATING_NOT_OPEN', 'RATING_TOO_LATE', 'TEXT_UNSAFE', 'PHOTO_NOT_FOUND'],
  }),
  /** The figures of these days, from sums kept per day. */
  'satisfaction.summary': procedure({
    roles: ['manager'],
    input: v.strictObject(span),
    output: v.strictObject({
      ...figures.entries,
      /** Complaints received in these days; of the whole community, whatever `where` says. */
      complaints: v.strictObject({ received: count, major: count, replyInTime: proportion, resultInTime: proportion }),
    }),
    errors: [],
  }),
  /** The same days split by one or two things. `label` '' where the phone has the words (part, stage …). */
  'satisfaction.segments': procedure({
    roles: ['manager'],
    input: v.strictObject({ ...span, by: v.picklist(splits), and: v.nullable(v.picklist(splits)) }),
    output: v.strictObject({
      rows: v.array(
        v.strictObject({
          value: v.string(),
          label: v.string(),
          andValue: v.nullable(v.string()),
          andLabel: v.string(),
          closures: count,
          unsatisfied: count,
          csat,
          firstTimeFix: proportion,
          onTime: proportion,
          meanToFinalFix: v.nullable(v.number()),
        }),
      ),
    }),
    errors: [],
  }),
  /** The headline step by step, oldest first; a step without closings is there too. */
  'satisfaction.trend': procedure({
    roles: ['manager'],
    input: v.strictObject({ ...span, step: v.picklist(['week', 'month']) }),
    output: v.strictObject({ points: v.array(v.strictObject({ from: date, to: date, closures: count, csat })) }),
    errors: [],
  }),
  /** 总体改进优先次序. `split`: where importance and satisfaction are cut, the means over the dimensions. */
  'satisfaction.matrix': procedure({
    roles: ['manager'],
    input: v.strictObject(span),
    output: v.strictObject({
      dimensions: v.strictObject({
        timeliness: quadrant,
        attitude: quadrant,
        skill: quadrant,
        tidiness: quadrant,
        result: quadrant,
      } satisfies Record<(typeof dimensions)[number], unknown>),
      split: v.nullable(v.strictObject({ importance: v.number(), mean: v.number() })),
    }),
    errors: [],
  }),
  /** The closed tickets a number stands for, the last closed first. */
  'satisfaction.tickets': procedure({
    roles: ['manager'],
    input: v.strictObject({ ...span, which: v.picklist(drills), cursor }),
    output: v.strictObject({
      items: v.array(v.strictObject({ card: ticketCard, stars: v.nullable(v.number()), closedAt: time })),
      cursor,
    }),
    errors: [],
  }),
  /** What needs a manager now. */
  'satisfaction.now': procedure({
    roles: ['manager'],
    input: v.strictObject({ communityId: id }),
    output: v.strictObject({ needs: v.array(need), lastCheck: v.nullable(v.strictObject(sumCheck)) }),
    errors: [],
  }),
  /**
   * A technician's own month 'YYYY-MM'. The score is the owners' of that month all together, shown from the eighth day
   * of the next one on and only of five answers or more, so that nobody can tell who gave it; null before.
   */
  'satisfaction.month': procedure({
    roles: ['technician'],
    input: v.strictObject({ communityId: id, month }),
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
  /** Recomputes a day from tickets, ratings and complaints and compares with the kept sums. */
  'satisfaction.audit': procedure({
    roles: ['manager'],
    input: v.strictObject({ communityId: id, day: date }),
    output: v.strictObject({ ...sumCheck, ratings: count, closures: count }),
    errors: [],
  }),
  /** Every night: the days that could still change, a few at a time; managers hear of a difference. */
  'satisfaction.verify': procedure({
    roles: ['timer'],
    input: v.strictObject({}),
    output: v.strictObject({ days: count, different: count, returns: count, sampled: count }),
    errors: [],
  }),
} as const;
