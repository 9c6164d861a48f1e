import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { scored } from '../kit/scores/span';
import { matrixIn, summaryOf, trendPoints } from '../kit/scores/summary';
import { segmentRows } from '../kit/scores/segments';

/** The headline, from sums kept per day: its cost grows with the days, not with the tickets. */
export const summary: Handler<'satisfaction.summary'> = async (span, { caller }) => {
  const community = await scored(caller, span);
  return community.ok ? done(await summaryOf(span, community.data)) : community;
};

/** The same split by one or two things. */
export const segments: Handler<'satisfaction.segments'> = async ({ by, and, ...span }, { caller }) => {
  const community = await scored(caller, span);
  return community.ok ? done({ rows: [...(await segmentRows(span, { by, and }, community.data))] }) : community;
};

/** The same step by step. */
export const trend: Handler<'satisfaction.trend'> = async ({ step, ...span }, { caller }) => {
  const community = await scored(caller, span);
  return community.ok ? done({ points: [...(await trendPoints(span, step, community.data))] }) : community;
};

/** What to improve first. */
export const matrix: Handler<'satisfaction.matrix'> = async (span, { caller }) => {
  const community = await scored(caller, span);
  return community.ok ? done(await matrixIn(span)) : community;
};
