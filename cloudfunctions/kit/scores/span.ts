import { isAskable, type Condition } from '#domain/satisfaction';
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

/** The community whose scores a manager asks for. More days than a year, or none, are no range. */
export async function scored(
  caller: Caller,
  span: Pick<Span, 'communityId' | 'from' | 'to'>,
): Promise<Outcome<CommunityDocument, 'FORBIDDEN' | 'BAD_INPUT'>> {
  const community = await workplace(caller, span.communityId, ['manager']);
  return community.ok && !isAskable(span) ? refused('BAD_INPUT') : community;
}
