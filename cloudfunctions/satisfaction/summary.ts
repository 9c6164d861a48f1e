import { csat, meansOf, mergeSums } from '#domain/satisfaction';
import { findBetween, getDocument } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { done, refused } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';

/** The headline, from sums kept per day: its cost grows with the days, not with the tickets. */
export const summary: Handler<'satisfaction.summary'> = async ({ communityId, from, to }, { caller }) => {
  if (!worksIn(caller, communityId, ['manager'])) return refused('FORBIDDEN');
  const [community, days] = await Promise.all([
    getDocument('communities', communityId),
    findBetween('daySums', { equal: { communityId }, field: 'day', from, to }),
  ]);
  if (community === null) return refused('FORBIDDEN');
  const sums = mergeSums(days.map((day) => day.sums));
  const target = community.settings.csatTarget;
  const { closures, answers, stars } = sums;
  return done({ closures, answers, stars, csat: { ...csat(stars, target), target }, ...meansOf(sums) });
};
