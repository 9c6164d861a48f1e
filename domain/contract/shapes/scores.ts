import * as v from 'valibot';
import { facets, recommendations, targetVerdicts } from '#domain/satisfaction';
import { date, id } from './basics';

export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
/** '2026Q4', or a whole year '2026'. */
export const period = v.pipe(v.string(), v.regex(/^20\d{2}(Q[1-4])?$/));
export const quarter = v.pipe(v.string(), v.regex(/^20\d{2}Q[1-4]$/));

/** Only tickets of which all of this is true. A value is an id, a term, a building's or a riser's name; '' is none. */
export const where = v.pipe(
  v.array(v.strictObject({ facet: v.picklist(facets), value: v.pipe(v.string(), v.maxLength(128)) })),
  v.maxLength(facets.length),
);

/** Closings of a community in days, both included. */
export const span = { communityId: id, from: date, to: date, where } as const;

/** A share with what it is a share of and its Wilson interval; null where nothing was counted. */
export const proportion = v.strictObject({
  n: count,
  hits: count,
  rate: v.nullable(share),
  lower: v.nullable(share),
  upper: v.nullable(share),
});
export type ProportionView = v.InferOutput<typeof proportion>;

/** CSAT with its verdict against the community's target. `n` answers, `hits` of them with four or five stars. */
export const csat = v.strictObject({
  ...proportion.entries,
  target: share,
  verdict: v.picklist(targetVerdicts),
});
export type CsatView = v.InferOutput<typeof csat>;

const mean = v.nullable(v.number());
/** Another instrument than ratings: what people said on the phone. Mean stars, null where nobody said any. */
const spoken = v.strictObject({ n: count, mean });

/** Everything one set of closed tickets says. Mean times in ms, mean dimensions in stars. */
export const figures = v.strictObject({
  closures: count,
  answers: count,
  response: proportion,
  stars: v.strictObject({ 1: count, 2: count, 3: count, 4: count, 5: count }),
  csat,
  dimensions: v.strictObject({ timeliness: mean, attitude: mean, skill: mean, tidiness: mean, result: mean }),
  meanToAccept: mean,
  meanToFirstFix: mean,
  meanToFinalFix: mean,
  /** No return for the same defect within 30 days, of the closings for which that is known. */
  firstTimeFix: proportion,
  /** Arrivals inside the booked time. */
  onTime: proportion,
  /** First call-backs within 24 hours, of those that were due. */
  callBackInTime: proportion,
  called: v.strictObject({ reached: count, service: spoken, contractor: spoken }),
  /** Promoters (9, 10) less detractors (0 … 6) as a share −1 … 1; null: nobody was asked. */
  recommend: v.strictObject({ n: count, score: v.nullable(v.number()) }),
});
export type FiguresView = v.InferOutput<typeof figures>;

export const recommendation = v.nullable(v.picklist(recommendations));
