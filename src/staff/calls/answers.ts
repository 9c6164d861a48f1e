import type { Stars } from '#domain/satisfaction';
import type { CallBackOutcome } from '#domain/ticket';
import { callBackText } from '#domain/copy';

/** One call while it is being written down; null: not asked, or not answered. */
export interface CallAnswers {
  readonly outcome: CallBackOutcome | null;
  readonly fixed: boolean | null;
  readonly service: Stars | null;
  readonly contractor: Stars | null;
  /** Epoch ms of the next try. */
  readonly nextAt: number | null;
  readonly words: string;
}

/** What somebody can only say who was reached. */
export type Spoken = Pick<CallAnswers, 'fixed' | 'service' | 'contractor'>;

export const noCall: CallAnswers = {
  ...{ outcome: null, fixed: null, service: null, contractor: null, nextAt: null, words: '' },
};

/** An answer to a question of the script: whoever gave it was reached. The same answer again takes it back. */
export const withSpoken = <K extends keyof Spoken>(
  answers: CallAnswers,
  question: K,
  value: Exclude<Spoken[K], null>,
): Partial<CallAnswers> => ({
  outcome: 'reached',
  [question]: answers[question] === value ? null : value,
});

const saidNothing = ({ fixed, service, contractor, words }: CallAnswers): boolean =>
  fixed === null && service === null && contractor === null && words.trim() === '';

/** A time that has come is none to try again at. */
export const nextTryOf = ({ nextAt }: Pick<CallAnswers, 'nextAt'>, now: number): number | null =>
  nextAt !== null && nextAt > now ? nextAt : null;

/** What is still missing, in words; null: it can be written down. */
export const missingIn = (answers: CallAnswers, now: number): string | null => {
  if (answers.outcome === null) return callBackText.missingOutcome;
  if (answers.outcome === 'reached') return saidNothing(answers) ? callBackText.missingAnswer : null;
  return answers.outcome === 'notReached' && nextTryOf(answers, now) === null ? callBackText.missingNext : null;
};

/** What is sent: only what belongs to the outcome. Stars tapped before somebody hung up were not said. */
export const toldIn = (answers: CallAnswers, now: number) => {
  const { outcome, fixed, service, contractor } = answers;
  const reached = outcome === 'reached';
  return {
    service: reached ? service : null,
    contractor: reached ? contractor : null,
    fixed: reached ? fixed : null,
    nextAt: outcome === 'notReached' ? nextTryOf(answers, now) : null,
    words: answers.words.trim(),
  };
};
