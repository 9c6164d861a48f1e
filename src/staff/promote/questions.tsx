import type { ReactElement } from 'react';
import { casesText } from '#domain/copy';
import { MAX_WORDS } from '#domain/ticket';
import { Field, Line, Words } from '../../ui/field';
import type { CaseAnswers, CaseForm } from './use-case';

/** Characters of a title (contract). */
const TITLE = 40;

interface Question {
  readonly key: Exclude<keyof CaseAnswers, 'title'>;
  readonly label: string;
  readonly hint: string;
}

const questions: readonly Question[] = [
  { key: 'cause', label: casesText.cause, hint: casesText.causeHint },
  { key: 'measure', label: casesText.measure, hint: casesText.measureHint },
  { key: 'lesson', label: casesText.lesson, hint: casesText.lessonHint },
];

/** 标题, 原因, 做法, 以后怎么做. */
export const Questions = ({ form: { answers, change } }: { form: CaseForm }): ReactElement => (
  <>
    <Field label={casesText.name}>
      <Line
        label={casesText.name}
        value={answers.title}
        placeholder={casesText.nameHint}
        type="text"
        most={TITLE}
        onChange={(title) => {
          change({ title });
        }}
      />
    </Field>
    {questions.map(({ key, label, hint }) => (
      <Field key={key} label={label}>
        <Words
          label={label}
          value={answers[key]}
          placeholder={hint}
          most={MAX_WORDS}
          onChange={(words) => {
            change({ [key]: words });
          }}
        />
      </Field>
    ))}
  </>
);
