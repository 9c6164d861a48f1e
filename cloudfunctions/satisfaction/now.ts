import { findPage } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { workplace } from '../kit/policies/community';
import { needsOf } from '../kit/scores/needs';

/** What needs a manager now, and when the numbers were last checked. */
export const now: Handler<'satisfaction.now'> = async ({ communityId }, context) => {
  const community = await workplace(context.caller, communityId, ['manager']);
  if (!community.ok) return community;
  const sort = { field: 'sortKey', direction: 'desc' } as const;
  const [needs, checks] = await Promise.all([
    needsOf({ community: community.data, now: context.now }),
    findPage('sumChecks', { equal: { communityId }, sort, after: null, limit: 1 }),
  ]);
  const [last] = checks;
  const lastCheck = last === undefined ? null : { day: last.day, equal: last.equal, checkedAt: last.checkedAt };
  return done({ needs: [...needs], lastCheck });
};
