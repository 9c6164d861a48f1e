import { Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { partText, placeText, reportText, symptomText } from '#domain/copy';
import { partsAt, places, symptomsOf } from '#domain/taxonomy';
import { Field } from '../../ui/field';
import { Tap } from '../../ui/tap';
import { Tiles } from '../../ui/tiles';
import { withPart, withPlace, type Answers } from './answers';

interface DefectProps {
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
}

interface QuestionProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly words: string }[];
  readonly chosen: T | null;
  readonly onChoose: (value: T) => void;
}

/** One question: its tiles until it is answered, then the answer with a way to change it. */
const Question = <T extends string>({ label, options, chosen, onChoose }: QuestionProps<T>): ReactElement => {
  const [reopened, setReopened] = useState(false);
  const answer = options.find(({ value }) => value === chosen);
  if (answer !== undefined && !reopened) {
    return (
      <Tap
        className="answer"
        label={`${label} ${answer.words} ${reportText.changeAnswer}`}
        onPress={() => {
          setReopened(true);
        }}
      >
        <Text className="answer-label">{label}</Text>
        <View className="answer-words">{answer.words}</View>
        <Text className="answer-change">{reportText.changeAnswer}</Text>
      </Tap>
    );
  }
  return (
    <Field label={label}>
      <Tiles
        label={label}
        options={options}
        chosen={chosen}
        onChoose={(value) => {
          setReopened(false);
          onChoose(value);
        }}
      />
    </Field>
  );
};

/** 位置 → 部位 → 现象: each answer offers only what can follow it. */
export const DefectQuestions = ({ answers, onChange }: DefectProps): ReactElement => (
  <>
    <Question
      label={reportText.where}
      options={places.map((value) => ({ value, words: placeText[value] }))}
      chosen={answers.place}
      onChoose={(place) => {
        onChange(withPlace(answers, place));
      }}
    />
    {answers.place === null ? null : (
      <Question
        label={reportText.part}
        options={partsAt(answers.place).map((value) => ({ value, words: partText[value] }))}
        chosen={answers.part}
        onChoose={(part) => {
          onChange(withPart(answers, part));
        }}
      />
    )}
    {answers.part === null ? null : (
      <Question
        label={reportText.symptom}
        options={symptomsOf(answers.part).map((value) => ({ value, words: symptomText[value] }))}
        chosen={answers.symptom}
        onChoose={(symptom) => {
          onChange({ ...answers, symptom });
        }}
      />
    )}
  </>
);
