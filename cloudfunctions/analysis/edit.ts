import { draftOf } from '#domain/analysis';
import { analysisTitle, sayAnalysis } from '#domain/copy';
import { daysOf, periodBefore, type Figures } from '#domain/satisfaction';
import type { AnalysisDocument, CommunityDocument } from '../schema';
import { getDocument } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { workplace } from '../kit/policies/community';
import { figuresIn } from '../kit/scores/summary';
import { factsOf } from './facts';
import { analysisId, sectionsOf } from './found';

type Text = Pick<AnalysisDocument, 'version' | 'title' | 'said' | 'did' | 'changed' | 'next' | 'state'>;

interface Compared {
  readonly figures: Figures;
  /** Of the quarter before. */
  readonly before: Figures;
}

/** What the numbers say of a quarter nobody has written about: something to begin with. */
async function drafted(community: CommunityDocument, quarter: string, compared: Compared): Promise<Text> {
  const facts = await factsOf(community, quarter);
  const sections = sayAnalysis(draftOf({ ...compared, facts }));
  return { version: 0, title: analysisTitle(quarter), ...sections, state: 'draft' };
}

/** The text as it was written, or one made of the numbers; with the numbers of now. */
export const edit: Handler<'analysis.edit'> = async ({ communityId, quarter }, { caller }) => {
  const community = await workplace(caller, communityId, ['manager']);
  if (!community.ok) return community;
  const id = analysisId(communityId, quarter);
  const span = (period: string) => ({ communityId, ...daysOf(period), where: [] });
  const [written, figures, before] = await Promise.all([
    getDocument('analyses', id),
    figuresIn(span(quarter), community.data),
    figuresIn(span(periodBefore(quarter)), community.data),
  ]);
  const text = written ?? (await drafted(community.data, quarter, { figures, before }));
  const { version, title, state } = text;
  return done({ id, version, quarter, title, ...sectionsOf(text), state, figures, before });
};
