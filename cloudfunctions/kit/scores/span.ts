import type { Condition } from '#domain/satisfaction';
import { daysBetween } from '#domain/time';
import type { CommunityDocument } from '../../schema';
import type { Caller } from '../caller';
import { refused, type Outcome } from '../outcome';
import { workplace } from '../policies/community';

/** Closings of a community in days, both included; only those of which all of `where` is true. */
export interface Span {
  readonly communityId: string;
  readonly from: string;
  readonly to: string;
  readonly where: readonly Condition[];
}

/** A leap year: every day is one document to read. */
const MOST_DAYS = 366;

const fits = ({ from, to }: Pick<Span, 'from' | 'to'>): boolean => from <= to && daysBetween(from, to) < MOST_DAYS;

/** The community whose scores a manager asks for. More days than a year, or none, are no range. */
export async function scored(
  caller: Caller,
  span: Pick<Span, 'communityId' | 'from' | 'to'>,
): Promise<Outcome<CommunityDocument, 'FORBIDDEN' | 'BAD_INPUT'>> {
  const community = await workplace(caller, span.communityId, ['manager']);
  return community.ok && !fits(span) ? refused('BAD_INPUT') : community;
}
