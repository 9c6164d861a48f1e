import type { Handler } from '../kit/handler';
import { intentOf } from '../kit/intent';
import { done, refused } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';
import { change } from './change';

/** A draft again: the owners do not see it any more. */
export const withdraw: Handler<'analysis.withdraw'> = async (input, context) => {
  if (!worksIn(context.caller, input.communityId, ['manager'])) return refused('FORBIDDEN');
  return change<'ANALYSIS_CHANGED'>({
    intent: intentOf('analysis.withdraw', input, context),
    seen: input,
    after: (before) =>
      before === null
        ? refused('ANALYSIS_CHANGED')
        : done({ ...before, state: 'draft', publishedAt: null, figures: null }),
  });
};
