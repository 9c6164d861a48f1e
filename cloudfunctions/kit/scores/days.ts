import { daysWhere, sumsOfDays, type ComplaintSums, type DayCells, type DaySums } from '#domain/satisfaction';
import { fieldsBetween, findBetween } from '../database/documents';
import type { Span } from './span';

type Days = Pick<Span, 'communityId' | 'from' | 'to'>;
/** What is read are days, never tickets: a busy day is one document, as a quiet one is. */
const rangeOf = ({ communityId, from, to }: Days) => ({ equal: { communityId }, field: 'day', from, to });

/** The days with their cells, for whatever tells tickets apart. A day without closings has no document. */
export const dayCells = (days: Days): Promise<readonly DayCells[]> => findBetween('daySums', rangeOf(days));

/** Day by day what the span adds up to; the cells stay where they are unless a condition needs them. */
export const daySums = async (span: Span): Promise<readonly Pick<DayCells, 'day' | 'sums'>[]> =>
  span.where.length === 0
    ? fieldsBetween('daySums', ['day', 'sums'], rangeOf(span))
    : daysWhere(await dayCells(span), span.where);

export const sumsIn = async (span: Span): Promise<DaySums> => sumsOfDays(await daySums(span));

/** Day by day the complaints received. */
export const complaintDays = async (days: Days): Promise<readonly ComplaintSums[]> =>
  (await findBetween('complaintSums', rangeOf(days))).map(({ sums }) => sums);
