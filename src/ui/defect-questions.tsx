import { Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { partText, placeText, reportText, symptomText } from '#domain/copy';
import { isCommon, partsAt, symptomsOf } from '#domain/taxonomy';
import { Field } from './field';
import { Tap } from './tap';
import { Drawing, PictureTiles } from './tiles';
import { placesAt, withPart, withPlace, type DefectAnswers } from './defect-answers';

interface DefectProps<A extends DefectAnswers> {
  readonly answers: A;
  /** What the code on the spot has answered already. */
  readonly fixed: { readonly place: boolean; readonly part: boolean };
  readonly onChange: (answers: A) => void;
}

interface QuestionProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly chosen: T | null;
  readonly onChoose: (value: T) => void;
}

/** One question: its pictures until it is answered, then the answer with a way to change it. */
const Question = <T extends string>({ label, options, words, chosen, onChoose }: QuestionProps<T>): ReactElement => {
  const [reopened, setReopened] = useState(false);
  if (chosen !== null && !reopened) {
    return (
      <Tap
        className="answer"
        label={`${label} ${words[chosen]} ${reportText.changeAnswer}`}
        onPress={() => {
          setReopened(true);
        }}
      >
        <Text className="answer-label">{label}</Text>
        <Drawing name={chosen} />
        <View className="answer-words">{words[chosen]}</View>
        <Text className="answer-change">{reportText.changeAnswer}</Text>
      </Tap>
    );
  }
  return (
    <Field label={label}>
      <PictureTiles
        label={label}
        options={options.map((value) => ({ value, words: words[value], drawing: value }))}
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
export const DefectQuestions = <A extends DefectAnswers>(props: DefectProps<A>): ReactElement => {
  const { answers, fixed, onChange } = props;
  const { kind, place, part } = answers;
  return (
    <>
      {fixed.place ? null : (
        <Question
          label={reportText.where}
          options={placesAt(kind)}
          words={placeText}
          chosen={place}
          onChoose={(value) => {
            onChange(withPlace(answers, value));
          }}
        />
      )}
      {place === null || fixed.part ? null : (
        <Question
          label={reportText.part}
          options={partsAt(place).filter((one) => kind === 'home' || isCommon(place, one))}
          words={partText}
          chosen={part}
          onChoose={(value) => {
            onChange(withPart(answers, value));
          }}
        />
      )}
      {part === null ? null : (
        <Question
          label={reportText.symptom}
          options={symptomsOf(part)}
          words={symptomText}
          chosen={answers.symptom}
          onChoose={(symptom) => {
            onChange({ ...answers, symptom });
          }}
        />
      )}
    </>
  );
};
