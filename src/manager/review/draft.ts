import { reviewText } from '#domain/copy';
import type { Grade } from '#domain/league';
import type { CallData, CallInput } from '../../api/call';

export type Review = CallData<'league.review'>;
type Contest = Review['contests'][number];

/** A contest as it is typed: the place is text until it is sent. */
export interface TypedContest {
  readonly on: string;
  readonly name: string;
  readonly place: string;
}

/** What a person writes on the sheet. */
export interface Opinion {
  readonly grade: Grade | null;
  readonly examMark: string;
  readonly contests: readonly TypedContest[];
  readonly words: string;
}
/** Only what was touched: the rest stands as it was saved, by whomever. */
export type Touched = Partial<Opinion>;

/** The most contests of a quarter (contract). */
export const MOST_CONTESTS = 4;

const typed = ({ on, name, place }: Contest): TypedContest => ({ on, name, place: String(place) });

export const savedOpinion = ({ grade, examMark, contests, words }: Review): Opinion => ({
  grade,
  examMark: examMark === null ? '' : String(examMark),
  contests: contests.map(typed),
  words,
});

const isMark = (text: string): boolean => text === '' || (/^\d+(\.\d+)?$/.test(text) && Number(text) <= 100);
const isContest = ({ name, place }: TypedContest): boolean => name.trim() !== '' && /^[1-9]\d*$/.test(place);

/** Why it cannot be saved yet; null: it can. */
export const obstacleOf = ({ examMark, contests }: Opinion): string | null => {
  if (!isMark(examMark.trim())) return reviewText.examWrong;
  return contests.every(isContest) ? null : reviewText.contestWrong;
};

type Written = Pick<CallInput<'league.saveReview'>, 'grade' | 'examMark' | 'contests' | 'words'>;

/** As the contract wants it; only of what has no obstacle. */
export const written = ({ grade, examMark, contests, words }: Opinion): Written => ({
  grade,
  examMark: examMark.trim() === '' ? null : Number(examMark),
  contests: contests.map(({ on, name, place }) => ({ on, name: name.trim(), place: Number(place) })),
  words: words.trim(),
});
