import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { gradeText, joined, reviewText, sayMoment } from '#domain/copy';
import { grades, type Grade } from '#domain/league';
import { MAX_WORDS } from '#domain/ticket';
import { dayOf } from '#domain/time';
import { Field, Words } from '../../ui/field';
import { NumberField } from '../../ui/number-field';
import { Place } from '../../ui/place';
import { Facts, Panel, Section } from '../../ui/section';
import { Tiles } from '../../ui/tiles';
import { Contests } from './contests';
import type { Opinion, Review } from './draft';
import type { ReviewWork } from './use-review';

interface FormProps {
  readonly review: Review;
  readonly work: ReviewWork;
  readonly now: number;
}

const gradeOptions: readonly { readonly value: Grade | 'none'; readonly words: string }[] = [
  ...grades.map((value) => ({ value, words: gradeText[value] })),
  { value: 'none', words: reviewText.ungraded },
];

/** What somebody else wrote meanwhile, beside what one is writing. */
const Theirs = ({ opinion: { grade, examMark, contests, words } }: { opinion: Opinion }): ReactElement => (
  <Section title={reviewText.theirs}>
    <Panel>
      <Facts
        rows={[
          [reviewText.grade, grade === null ? reviewText.ungraded : gradeText[grade]],
          [reviewText.exam, examMark === '' ? reviewText.ungraded : examMark],
          [
            reviewText.contests,
            contests.length === 0
              ? reviewText.noContest
              : joined.clauses(contests.map(({ name, place }) => reviewText.contest(name, Number(place)))),
          ],
          [reviewText.words, words === '' ? reviewText.noWords : words],
        ]}
      />
    </Panel>
  </Section>
);

/** 考核意见: what people say after looking at the numbers. */
export const OpinionForm = ({ review, work, now }: FormProps): ReactElement => {
  const { opinion, put, theirs, restoredAt, obstacle } = work;
  const { saved, cases } = review;
  return (
    <>
      <Place>{theirs === null ? null : <Theirs opinion={theirs} />}</Place>
      <Section
        title={reviewText.judgement}
        note={saved === null ? reviewText.neverSaved : reviewText.saved(sayMoment(saved.at, now), saved.by)}
      >
        <Place>
          {restoredAt === null ? null : (
            <View className="score-note">{reviewText.restored(sayMoment(restoredAt, now))}</View>
          )}
        </Place>
        <Panel>
          <Field label={reviewText.grade}>
            <Tiles
              label={reviewText.grade}
              options={gradeOptions}
              chosen={opinion.grade ?? 'none'}
              onChoose={(value) => {
                put({ grade: value === 'none' ? null : value });
              }}
            />
          </Field>
          <NumberField
            label={cases === null ? reviewText.exam : reviewText.examMonthly}
            unit={reviewText.examUnit}
            range={reviewText.examRange}
            value={opinion.examMark}
            type="digit"
            problem={obstacle === reviewText.examWrong ? obstacle : null}
            onChange={(examMark) => {
              put({ examMark });
            }}
          />
          <Contests
            contests={opinion.contests}
            today={dayOf(now)}
            onChange={(contests) => {
              put({ contests });
            }}
          />
          <Field label={reviewText.words}>
            <Words
              label={reviewText.words}
              value={opinion.words}
              placeholder={reviewText.wordsHint}
              most={MAX_WORDS}
              onChange={(words) => {
                put({ words });
              }}
            />
          </Field>
        </Panel>
      </Section>
    </>
  );
};
