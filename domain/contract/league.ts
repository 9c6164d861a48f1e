import * as v from 'valibot';
import { grades, leagueBands, leagueSubjects } from '#domain/league';
import { penaltyKinds } from '#domain/contractor';
import { procedure } from './procedure';
import { count, csat, date, figures, id, period, quarter, requestId, share, time, words } from './shapes';

const subject = v.picklist(leagueSubjects);
const row = v.strictObject({
  subjectId: id,
  name: v.string(),
  band: v.picklist(leagueBands),
  csat,
  /** As if everybody had the same mix of parts and priorities; null: too few answers. */
  adjusted: v.nullable(v.strictObject({ rate: share, lower: share, upper: share })),
  /** From 1; rows whose intervals do not separate share a group. Null: not ranked. */
  group: v.nullable(count),
  /** Truly last or first: separated from everybody else of the band. */
  last: v.boolean(),
  first: v.boolean(),
});

const review = {
  /** Null: not given (yet). */
  grade: v.nullable(v.picklist(grades)),
  /** 0 … 100; of a supervisor the mean of the monthly exams. */
  examMark: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  /** 技术比武: those of the quarter, two a year are the plan's. */
  contests: v.pipe(
    v.array(
      v.strictObject({ on: date, name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(40)), place: count }),
    ),
    v.maxLength(4),
  ),
  words,
} as const;

/** 排行: by the lower bound of the interval, with groups where the numbers do not say more. */
export const leagueApi = {
  'league.get': procedure({
    roles: ['manager'],
    input: v.strictObject({ communityId: id, subject, period }),
    output: v.strictObject({
      from: date,
      to: date,
      /** Fewest answers to be ranked. */
      fewest: count,
      rows: v.array(row),
    }),
    errors: [],
  }),
  /** 考核表 of one contractor or supervisor and quarter. `version` 0: nothing was written yet. */
  'league.review': procedure({
    roles: ['manager'],
    input: v.strictObject({ communityId: id, subject, subjectId: id, quarter }),
    output: v.strictObject({
      ...row.entries,
      from: date,
      to: date,
      version: count,
      figures,
      ...review,
      saved: v.nullable(v.strictObject({ at: time, by: v.string() })),
      /** Of the quarter; amounts in fen. Supervisors have none. */
      penalties: v.strictObject({
        count,
        amount: count,
        items: v.array(v.strictObject({ kind: v.picklist(penaltyKinds), amount: count, words: v.string(), at: time })),
      }),
      /** Exactly for contractors. `trained`: people whose training is signed, of all that work. */
      firm: v.nullable(
        v.strictObject({
          licenceUntil: v.nullable(date),
          siteLead: v.nullable(v.string()),
          since: v.nullable(date),
          people: count,
          trained: count,
        }),
      ),
      /** Exactly for supervisors: cases put into the case library in the quarter, one a month is the plan's. */
      cases: v.nullable(count),
    }),
    errors: ['REVIEW_NOT_FOUND'],
  }),
  'league.saveReview': procedure({
    roles: ['manager'],
    input: v.strictObject({ requestId, communityId: id, subject, subjectId: id, quarter, version: count, ...review }),
    output: v.strictObject({ version: count }),
    errors: ['REVIEW_NOT_FOUND', 'REVIEW_CHANGED', 'TEXT_UNSAFE'],
  }),
} as const;
