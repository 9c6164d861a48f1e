import type { Api, Output } from '#domain/contract';
import type { PenaltyDocument, ReviewDocument } from '../schema';
import type { Handler } from '../kit/handler';
import { done, refused } from '../kit/outcome';
import { workplace } from '../kit/policies/community';
import { reviewOf } from '../kit/scores/review';

type Sheet = Output<Api['league.review']>;

const penaltiesView = (penalties: readonly PenaltyDocument[]): Sheet['penalties'] => ({
  count: penalties.length,
  amount: penalties.reduce((sum, { amount }) => sum + amount, 0),
  items: penalties.map(({ kind, amount, words, at }) => ({ kind, amount, words, at })),
});

const unwritten = { version: 0, grade: null, examMark: null, contests: [], words: '', saved: null };

function writtenView(written: ReviewDocument | null) {
  if (written === null) return unwritten;
  const { version, grade, examMark, contests, words, at, by } = written;
  const saved = { at, by: by.name };
  return { version, grade, examMark, words, saved, contests: contests.map((contest) => ({ ...contest })) };
}

/** 考核表: what the numbers say of one firm or supervisor, and what people have written beside them. */
export const review: Handler<'league.review'> = async (input, { caller, now }) => {
  const community = await workplace(caller, input.communityId, ['manager']);
  if (!community.ok) return community;
  const found = await reviewOf(community.data, { ...input, now });
  if (found === null) return refused('REVIEW_NOT_FOUND');
  const { row, from, to, figures, written, penalties, firm, cases } = found;
  return done({
    ...row,
    ...{ from, to, figures, penalties: penaltiesView(penalties), cases },
    firm: firm === null ? null : { ...firm },
    ...writtenView(written),
  });
};
