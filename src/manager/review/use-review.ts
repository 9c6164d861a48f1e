import { useState } from 'react';
import { errorText, reviewText } from '#domain/copy';
import type { LeagueSubject } from '#domain/league';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';
import { obstacleOf, savedOpinion, written, type Opinion, type Review, type Touched } from './draft';

export interface Subject {
  readonly communityId: string;
  readonly subject: LeagueSubject;
  readonly subjectId: string;
  readonly quarter: string;
}

export interface ReviewWork {
  readonly opinion: Opinion;
  readonly touched: boolean;
  readonly restoredAt: number | null;
  readonly obstacle: string | null;
  readonly problem: string | null;
  /** Somebody else saved while this was being written: what stands there now. */
  readonly theirs: Opinion | null;
  readonly busy: boolean;
  readonly put: (change: Touched) => void;
  readonly save: () => Promise<void>;
}

const nothing: { readonly typed: Touched } = { typed: {} };

/**
 * What a manager writes on a review sheet. Only what they touched is kept, by field: when somebody else has saved
 * meanwhile, theirs stands in every field one has not touched, and what one typed is still there.
 */
export const useReview = (about: Subject, review: Review, onSaved: () => Promise<void>): ReviewWork => {
  const name = `review ${about.communityId} ${about.subject} ${about.subjectId} ${about.quarter}`;
  const form = useKept(name, nothing);
  const { run, busy, code } = useIntent('league.saveReview', name);
  const [refusedAt, setRefusedAt] = useState<number | null>(null);
  const { typed } = form.value;
  const saved = savedOpinion(review);
  const opinion: Opinion = { ...saved, ...typed };
  const changed = refusedAt !== null && review.version !== refusedAt;

  const save = async (): Promise<void> => {
    const done = await run({ ...about, version: review.version, ...written(opinion) });
    setRefusedAt(done === null ? review.version : null);
    if (done !== null) {
      form.done();
      say(reviewText.savedNow);
    }
    await onSaved();
  };
  const problem = code === null ? null : errorText[code];
  return {
    ...{ opinion, busy, save },
    touched: Object.keys(typed).length > 0,
    restoredAt: form.restoredAt,
    obstacle: obstacleOf(opinion),
    problem: code === 'REVIEW_CHANGED' ? reviewText.changed : problem,
    theirs: changed ? saved : null,
    put: (change) => {
      form.change({ typed: { ...typed, ...change } });
    },
  };
};
