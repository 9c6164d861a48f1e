import type { Api, Output, Parsed } from '#domain/contract';
import type { ReviewDocument } from '../schema';
import { getDocument, findEqual } from '../kit/database/documents';
import { once, unlessDone } from '../kit/database/once';
import type { Handler } from '../kit/handler';
import { intentOf } from '../kit/intent';
import { done, refused } from '../kit/outcome';
import { checkWords } from '../kit/platform/safety';
import { workplace } from '../kit/policies/community';
import { reviewId } from '../kit/scores/review';
import type { Context } from '../kit/serve';

type Input = Parsed<Api['league.saveReview']>;
type Saved = Output<Api['league.saveReview']>;
type Code = Api['league.saveReview']['errors'][number];

/** Whether there is such a firm or supervisor in this community. */
async function exists({ communityId, subject, subjectId }: Input): Promise<boolean> {
  if (subject === 'contractor') return (await getDocument('contractors', subjectId))?.communityId === communityId;
  const lines = await findEqual('staff', { personId: subjectId });
  return lines.some((line) => line.communityId === communityId && line.role === 'supervisor');
}

function documentOf(input: Input, { caller, now }: Context): ReviewDocument {
  const { communityId, subject, subjectId, quarter, version, grade, examMark, contests, words } = input;
  return {
    ...{ _id: reviewId(communityId, input), version: version + 1, communityId, subject, subjectId, quarter },
    ...{ grade, examMark, contests, words, at: now, by: { personId: caller.id, name: caller.name } },
  };
}

/** What people say of a quarter: grade, exam mark, contests. The numbers beside it are nobody's to write. */
export const saveReview: Handler<'league.saveReview'> = async (input, context) => {
  const { caller } = context;
  const community = await workplace(caller, input.communityId, ['manager']);
  if (!community.ok) return community;
  if (!(await exists(input))) return refused('REVIEW_NOT_FOUND');
  const intent = intentOf('league.saveReview', input, context);
  const texts = [input.words, ...input.contests.map(({ name }) => name)].filter((text) => text !== '');
  const risky = (await checkWords(caller, texts.join('\n'))) === 'risky';
  if (risky) return unlessDone<Saved, Code>(intent, refused('TEXT_UNSAFE'));
  return once<Saved, Code>(intent, async (tx) => {
    const document = documentOf(input, context);
    const stored = await tx.get('reviews', document._id);
    if ((stored?.version ?? 0) !== input.version) return refused('REVIEW_CHANGED');
    await (stored === null ? tx.insert('reviews', document) : tx.put('reviews', document));
    return done({ version: document.version });
  });
};
