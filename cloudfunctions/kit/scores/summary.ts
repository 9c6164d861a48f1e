import {
  complaintFiguresOf,
  figuresOf,
  matrixOf,
  mergeComplaintSums,
  stepsBetween,
  sumsOfDays,
  type ComplaintFigures,
  type Days,
  type Figures,
  type Matrix,
  type TrendStep,
} from '#domain/satisfaction';
import type { CommunityDocument } from '../../schema';
import { complaintDays, daySums, sumsIn } from './days';
import type { Span } from './span';

type Scored = Pick<CommunityDocument, 'settings'>;

/** Everything one span says. The target is today's, whatever it was then: one line to compare with. */
export const figuresIn = async (span: Span, { settings }: Scored): Promise<Figures> =>
  figuresOf(await sumsIn(span), settings.csatTarget);

/** Complaints received in these days, of the whole community: they belong to no ticket. */
export const complaintsIn = async (span: Span): Promise<ComplaintFigures> =>
  complaintFiguresOf(mergeComplaintSums(await complaintDays(span)));

export interface Summary extends Figures {
  readonly complaints: ComplaintFigures;
}

export async function summaryOf(span: Span, community: Scored): Promise<Summary> {
  const [figures, complaints] = await Promise.all([figuresIn(span, community), complaintsIn(span)]);
  return { ...figures, complaints };
}

export interface TrendPoint extends Days, Pick<Figures, 'closures' | 'csat'> {}

/** The headline week by week or month by month, oldest first; a step without closings is there too. */
export async function trendPoints(span: Span, step: TrendStep, { settings }: Scored): Promise<readonly TrendPoint[]> {
  const days = await daySums(span);
  return stepsBetween(span.from, span.to, step).map(({ from, to }) => {
    const inside = days.filter(({ day }) => from <= day && day <= to);
    const { closures, csat } = figuresOf(sumsOfDays(inside), settings.csatTarget);
    return { from, to, closures, csat };
  });
}

/** 总体改进优先次序. */
export const matrixIn = async (span: Span): Promise<Matrix> => matrixOf(await sumsIn(span));
