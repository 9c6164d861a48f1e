import { useState, type ReactElement } from 'react';
import { visitText } from '#domain/copy';
import { Field, Line } from '../../ui/field';
import { Tiles } from '../../ui/tiles';
import { nameProblem, phoneProblem, type DoorAnswers } from './answers';

interface DoorProps {
  readonly answers: DoorAnswers;
  /** The masked number given before: it has to be written again. */
  readonly before: string | null;
  readonly onChange: (answers: DoorAnswers) => void;
}

const who = [
  { value: 'myself', words: visitText.myself },
  { value: 'other', words: visitText.other },
] as const;

/** 谁在家开门: problems are said beside the field once it was left. */
export const Door = ({ answers, before, onChange }: DoorProps): ReactElement => {
  const [touched, setTouched] = useState({ name: false, phone: false });
  return (
    <>
      <Field label={visitText.who}>
        <Tiles
          label={visitText.who}
          options={who}
          chosen={answers.other ? 'other' : 'myself'}
          onChoose={(value) => {
            onChange({ ...answers, other: value === 'other' });
          }}
        />
      </Field>
      {answers.other ? (
        <>
          <Field label={visitText.name} problem={touched.name ? nameProblem(answers) : null}>
            <Line
              label={visitText.name}
              value={answers.name}
              placeholder={visitText.nameHint}
              type="text"
              most={20}
              onBlur={() => {
                setTouched({ ...touched, name: true });
              }}
              onChange={(name) => {
                onChange({ ...answers, name });
              }}
            />
          </Field>
          <Field
            label={visitText.phone}
            note={before === null ? visitText.phoneHint : visitText.phoneAgain(before)}
            problem={touched.phone ? phoneProblem(answers) : null}
          >
            <Line
              label={visitText.phone}
              value={answers.phone}
              placeholder={visitText.phoneExample}
              type="number"
              most={20}
              onBlur={() => {
                setTouched({ ...touched, phone: true });
              }}
              onChange={(phone) => {
                onChange({ ...answers, phone });
              }}
            />
          </Field>
        </>
      ) : null}
    </>
  );
};
