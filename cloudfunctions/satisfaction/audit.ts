import type { Handler } from '../kit/handler';
import { done, refused } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';
import { checkDay } from '../kit/scores/check';

/** 核对 one day, whenever a manager wants to. */
export const audit: Handler<'satisfaction.audit'> = async ({ communityId, day }, { caller, now }) => {
  if (!worksIn(caller, communityId, ['manager'])) return refused('FORBIDDEN');
  return done({ day, checkedAt: now, ...(await checkDay({ communityId, day }, now)) });
};
