import type { ReactElement } from 'react';
import { callBackText } from '#domain/copy';
import { MAX_WORDS } from '#domain/ticket';
import { Field, Words } from '../../ui/field';
import type { CallAnswers } from './answers';

interface SaidProps {
  readonly answers: CallAnswers;
  readonly hint: string;
  readonly onChange: (next: Partial<CallAnswers>) => void;
}

/** 对方说了什么, as they said it. */
export const Said = ({ answers, hint, onChange }: SaidProps): ReactElement => {
  const spoke = answers.outcome === null || answers.outcome === 'reached';
  return (
    <Field label={callBackText.words}>
      <Words
        label={callBackText.words}
        value={answers.words}
        placeholder={spoke ? hint : callBackText.otherHint}
        most={MAX_WORDS}
        onChange={(words) => {
          onChange({ words });
        }}
      />
    </Field>
  );
};
