import { daysOf } from '#domain/satisfaction';
import type { AnalysisDocument } from '../schema';
import type { Handler } from '../kit/handler';
import { intentOf } from '../kit/intent';
import { done, refused } from '../kit/outcome';
import { workplace } from '../kit/policies/community';
import { figuresIn } from '../kit/scores/summary';
import { change } from './change';
import { sectionsOf } from './found';

const isEmpty = (analysis: AnalysisDocument): boolean =>
  Object.values(sectionsOf(analysis)).every((text) => text === '');

/** From here on the owners read it, with the numbers of this moment. */
export const publish: Handler<'analysis.publish'> = async (input, context) => {
  const { communityId, quarter } = input;
  const community = await workplace(context.caller, communityId, ['manager']);
  if (!community.ok) return community;
  const figures = await figuresIn({ communityId, ...daysOf(quarter), where: [] }, community.data);
  return change<'ANALYSIS_EMPTY'>({
    intent: intentOf('analysis.publish', input, context),
    seen: input,
    after: (before) =>
      before === null || isEmpty(before)
        ? refused('ANALYSIS_EMPTY')
        : done({ ...before, state: 'published', publishedAt: context.now, figures }),
  });
};
