import type { AnalysisSection } from '#domain/analysis';
import type { AnalysisDocument } from '../schema';
import type { Caller } from '../kit/caller';

export const analysisId = (communityId: string, quarter: string): string => `${communityId}:${quarter}`;

/** Whoever lives in a community reads what is published to its owners; it says nothing of any one home. */
export const livesIn = (caller: Caller, communityId: string): boolean =>
  caller.memberships.some((membership) => membership.role === 'owner' && membership.communityId === communityId);

/** The four sections, and nothing else of whatever carries them. */
export const sectionsOf = ({
  said,
  did,
  changed,
  next,
}: Readonly<Record<AnalysisSection, string>>): Record<AnalysisSection, string> => ({ said, did, changed, next });

/** The one line of an analysis in any list. */
export const lineView = ({ _id: id, quarter, title, state, publishedAt }: AnalysisDocument) => ({
  id,
  quarter,
  title,
  state,
  publishedAt,
});
