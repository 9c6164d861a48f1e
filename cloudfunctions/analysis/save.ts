import { unlessDone } from '../kit/database/once';
import type { Handler } from '../kit/handler';
import { intentOf } from '../kit/intent';
import { done, refused } from '../kit/outcome';
import { checkWords } from '../kit/platform/safety';
import { worksIn } from '../kit/policies/community';
import { change, type Saved } from './change';
import { sectionsOf } from './found';

/** The manager's words. Published, they change for the owners as well; the numbers beside them do not. */
export const save: Handler<'analysis.save'> = async (input, context) => {
  const { communityId, quarter, title } = input;
  const { caller, now: at } = context;
  if (!worksIn(caller, communityId, ['manager'])) return refused('FORBIDDEN');
  const intent = intentOf('analysis.save', input, context);
  const sections = sectionsOf(input);
  const texts = [title, ...Object.values(sections)].filter((text) => text !== '');
  if ((await checkWords(caller, texts.join('\n'))) === 'risky') {
    return unlessDone<Saved, 'TEXT_UNSAFE'>(intent, refused('TEXT_UNSAFE'));
  }
  const by = { personId: caller.id, name: caller.name };
  return change({
    intent,
    seen: input,
    after: (before) => {
      const { state = 'draft' as const, publishedAt = null, figures = null } = before ?? {};
      return done({ communityId, quarter, title, ...sections, state, publishedAt, figures, at, by });
    },
  });
};
