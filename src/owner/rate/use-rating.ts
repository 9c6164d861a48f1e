import { useEffect, useState } from 'react';
import type { CallCode, CallData } from '../../api/call';
import { photoFolder } from '../../api/session';
import { dropStored, readStored, writeStored } from '../../api/store';
import { useIntent } from '../../api/use-intent';
import { useWriting, type Writing } from '../../api/use-writing';
import { answersOf, complete, unanswered, type RateAnswers, type WholeRating } from './answers';

export interface Rating {
  readonly answers: RateAnswers;
  readonly setAnswers: (answers: RateAnswers) => void;
  readonly writing: Writing;
  readonly whole: WholeRating | null;
  readonly busy: boolean;
  readonly code: CallCode | null;
  /** True when it arrived. */
  readonly submit: () => Promise<boolean>;
}

/** Pictures stay with the next revision where they are one's own: the cloud takes nobody else's. */
const ownPhotos = (rating: CallData<'ticket.get'>['rating']): string[] =>
  (rating?.photos ?? []).map(({ id }) => id).filter((id) => id.includes(`/photos/${photoFolder()}/`));

/** A rating being given, kept at every change; filled with the one given before, whose pictures stay with it. */
export const useRating = (ticket: CallData<'ticket.get'>): Rating => {
  const about = `${ticket.id} ${ticket.closure}`;
  const key = `rating.${about}`;
  const [answers, setAnswers] = useState((): RateAnswers => {
    const stored = readStored(key) as Partial<RateAnswers> | null;
    // What was begun under an earlier version of the app lacks the newest question.
    return stored === null ? answersOf(ticket.rating) : { ...unanswered, ...stored };
  });
  const writing = useWriting(`rate ${about}`, ticket.rating?.words ?? '');
  const { run, busy, code } = useIntent('satisfaction.rate', about);
  useEffect(() => {
    if (answers.stars !== null) writeStored(key, answers);
  }, [key, answers]);
  const whole = complete(answers);
  const submit = async (): Promise<boolean> => {
    if (whole === null) return false;
    const { words, photos } = writing.sent();
    const kept = photos.length > 0 ? photos : ownPhotos(ticket.rating);
    const rated = await run({ ticketId: ticket.id, closure: ticket.closure, ...whole, words, photos: kept });
    if (rated === null) return false;
    dropStored(key);
    writing.done();
    return true;
  };
  return { answers, setAnswers, writing, whole, busy, code, submit };
};
