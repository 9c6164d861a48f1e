import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { reviewText, sayDate } from '#domain/copy';
import { DayField } from '../../ui/day-field';
import { Field, Line } from '../../ui/field';
import { NumberField } from '../../ui/number-field';
import { QuietAction } from '../../ui/primary-action';
import { MOST_CONTESTS, type TypedContest } from './draft';

interface ContestsProps {
  readonly contests: readonly TypedContest[];
  readonly today: string;
  readonly onChange: (contests: readonly TypedContest[]) => void;
}

/** 技术比武 of the quarter: when, what, and which place. */
export const Contests = ({ contests, today, onChange }: ContestsProps): ReactElement => (
  <Field label={reviewText.contests} note={reviewText.contestsNote}>
    {contests.map((contest, at) => (
      <Contest
        key={at}
        contest={contest}
        onChange={(change) => {
          onChange(contests.map((one, index) => (index === at ? { ...one, ...change } : one)));
        }}
        onDrop={() => {
          onChange(contests.filter((_, index) => index !== at));
        }}
      />
    ))}
    {contests.length < MOST_CONTESTS ? (
      <QuietAction
        words={reviewText.addContest}
        onPress={() => {
          onChange([...contests, { on: today, name: '', place: '' }]);
        }}
      />
    ) : null}
  </Field>
);

interface ContestProps {
  readonly contest: TypedContest;
  readonly onChange: (change: Partial<TypedContest>) => void;
  readonly onDrop: () => void;
}

const Contest = ({ contest: { on, name, place }, onChange, onDrop }: ContestProps): ReactElement => (
  <View className="block">
    <DayField
      label={reviewText.contestOn}
      words={sayDate(on)}
      value={on}
      onChange={(day) => {
        onChange({ on: day });
      }}
    />
    <View className="below">
      <Line
        label={reviewText.contestName}
        value={name}
        placeholder={reviewText.contestName}
        type="text"
        most={40}
        onChange={(words) => {
          onChange({ name: words });
        }}
      />
    </View>
    <NumberField
      label={reviewText.contestPlace}
      unit=""
      range={reviewText.contestPlaceRange}
      value={place}
      type="number"
      problem={null}
      onChange={(typed) => {
        onChange({ place: typed });
      }}
    />
    <QuietAction words={reviewText.dropContest} tone="danger" onPress={onDrop} />
  </View>
);
