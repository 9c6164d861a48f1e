import { daysOf, periodBefore } from '#domain/satisfaction';
import type { AnalysisDocument } from '../schema';
import { getDocument } from '../kit/database/documents';
import type { Handler } from '../kit/handler';
import { done } from '../kit/outcome';
import { workplace } from '../kit/policies/community';
import { figuresIn } from '../kit/scores/summary';
import { analysisId, sectionsOf } from './found';

type Text = Pick<AnalysisDocument, 'version' | 'title' | 'said' | 'did' | 'changed' | 'next' | 'state'>;

/** The text as it was written, or one made of the numbers where nobody has written yet. */
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
  const drafted = (): Text => {
    const sections = { said: '', did: '', changed: '', next: '' };
    return { version: 0, title: quarter, ...sections, state: 'draft' };
  };
  const text = written ?? drafted();
  const { version, title, state } = text;
  return done({ id, version, quarter, title, ...sectionsOf(text), state, figures, before });
};
