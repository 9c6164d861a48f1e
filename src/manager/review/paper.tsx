import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { gradeText, joined, leagueSubjectText, leagueText, reviewText, sayDate } from '#domain/copy';
import type { LeagueSubject } from '#domain/league';
import type { Opinion, Review } from './draft';
import { partsOf, type Part } from './parts';

interface PaperProps {
  readonly review: Review;
  readonly opinion: Opinion;
  readonly subject: LeagueSubject;
  readonly quarter: string;
  readonly today: string;
}

const opinionPart = ({ grade, examMark, contests }: Opinion): Part => ({
  title: reviewText.judgement,
  rows: [
    [reviewText.grade, grade === null ? reviewText.ungraded : gradeText[grade]],
    [reviewText.exam, examMark === '' ? reviewText.ungraded : `${examMark}${reviewText.examUnit}`],
    ...(contests.length === 0
      ? [[reviewText.contests, reviewText.noContest] as const]
      : contests.map(
          ({ on, name, place }) =>
            [joined.remark(reviewText.contests, sayDate(on)), reviewText.contest(name, Number(place))] as const,
        )),
  ],
});

const PaperPart = ({ part: { title, rows } }: { part: Part }): ReactElement => (
  <>
    <View className="paper-part">{title}</View>
    {rows.map(([name, value]) => (
      <View key={name} className="paper-row">
        <Text className="paper-name">{name}</Text>
        <Text className="paper-value">{value}</Text>
      </View>
    ))}
  </>
);

/** The sheet as it is printed or photographed: black on white, nothing to touch, a line to sign on. */
export const Paper = ({ review, opinion, subject, quarter, today }: PaperProps): ReactElement => (
  <View className="sheet-paper">
    <View className="paper-title">{reviewText.title}</View>
    <View className="paper-title">{review.name}</View>
    <View className="paper-note">{reviewText.of(leagueSubjectText[subject], leagueText.period(quarter))}</View>
    {[...partsOf(review), opinionPart(opinion)].map((part) => (
      <PaperPart key={part.title} part={part} />
    ))}
    <View className="paper-part">{reviewText.words}</View>
    <View className="paper-words">{opinion.words === '' ? reviewText.noWords : opinion.words}</View>
    <View className="paper-sign">
      {reviewText.signHere.map((words) => (
        <View key={words} className="paper-line">
          {words}
        </View>
      ))}
    </View>
    <View className="paper-note">{reviewText.dated(today)}</View>
  </View>
);
