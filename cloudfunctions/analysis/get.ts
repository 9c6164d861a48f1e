import { getDocument } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { done, refused } from '../kit/outcome';
import { worksIn } from '../kit/policies/community';
import { lineView, livesIn, sectionsOf } from './found';

/** One analysis; a draft does not exist for owners. */
export const get: Handler<'analysis.get'> = async ({ analysisId }, { caller }) => {
  const analysis = await getDocument('analyses', analysisId);
  if (analysis === null) return refused('ANALYSIS_NOT_FOUND');
  const { communityId, state, figures } = analysis;
  const reads = worksIn(caller, communityId, ['manager']) || (state === 'published' && livesIn(caller, communityId));
  if (!reads) return refused('ANALYSIS_NOT_FOUND');
  return done({ ...lineView(analysis), ...sectionsOf(analysis), figures });
};
