import { useState, type ReactElement } from 'react';
import { amendText, commonText, errorText, sensitivityText, titleOf } from '#domain/copy';
import { sensitivities, sensitivityOf, type Part, type Place, type Sensitivity, type Symptom } from '#domain/taxonomy';
import { MAX_WORDS } from '#domain/ticket';
import type { CallData } from '../../api/call';
import { back } from '../../api/go';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';
import { DefectQuestions } from '../../ui/defect-questions';
import { Field, Words } from '../../ui/field';
import { PrimaryAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { Tiles } from '../../ui/tiles';

interface FormProps {
  readonly ticket: CallData<'ticket.get'>;
  readonly onStale: () => Promise<void>;
}

interface Answers {
  readonly kind: 'home' | 'area';
  readonly place: Place | null;
  readonly part: Part | null;
  readonly symptom: Symptom | null;
  readonly sensitivity: Sensitivity;
  readonly keyWork: boolean;
}

const startOf = ({ homeId, place, part, symptom, sensitivity, keyWork }: FormProps['ticket']): Answers => ({
  ...{ kind: homeId === null ? 'area' : 'home', place, part, symptom, sensitivity, keyWork },
});

/** Another kind of defect brings the priority that goes with it; it can be changed again. */
const withKind = (answers: Answers): Answers => {
  const { place, part, symptom } = answers;
  if (place === null || part === null || symptom === null) return answers;
  return { ...answers, sensitivity: sensitivityOf(place, part, symptom) };
};

/** All that is sent; null while an answer is missing. */
const amended = ({ place, part, symptom, sensitivity, keyWork }: Answers) =>
  place === null || part === null || symptom === null ? null : { place, part, symptom, sensitivity, keyWork };

type Amended = NonNullable<ReturnType<typeof amended>>;

const hintOf = (wanted: Amended | null, ticket: FormProps['ticket'], note: string): string | null => {
  if (wanted === null) return amendText.defectMissing;
  const same = (Object.keys(wanted) as (keyof Amended)[]).every((key) => wanted[key] === ticket[key]);
  if (same) return amendText.unchanged;
  return note === '' ? amendText.reasonMissing : null;
};

/** What it really is, how urgent, whether a supervisor has to look at it, and why it is changed. */
export const AmendForm = ({ ticket, onStale }: FormProps): ReactElement => {
  const [answers, setAnswers] = useState(() => startOf(ticket));
  const kept = useKept(`amend ${ticket.id}`, { note: '' });
  const { run, busy, code } = useIntent('ticket.amend', ticket.id);
  const wanted = amended(answers);
  const note = kept.value.note.trim();
  const hint = hintOf(wanted, ticket, note);
  const submit = async (): Promise<void> => {
    if (wanted === null) return;
    if ((await run({ ticketId: ticket.id, version: ticket.version, ...wanted, note })) === null) {
      await onStale();
      return;
    }
    kept.drop();
    say(amendText.done);
    back();
  };
  const footer = (
    <PrimaryAction
      words={amendText.submit(wanted === null ? '' : titleOf(wanted))}
      busyWords={commonText.sending}
      busy={busy}
      disabled={hint !== null}
      hint={hint}
      problem={code === null ? null : errorText[code]}
      onPress={() => void submit()}
    />
  );
  return (
    <Screen footer={footer}>
      <DefectQuestions
        answers={answers}
        fixed={{ place: false, part: false }}
        onChange={(next) => {
          setAnswers(withKind(next));
        }}
      />
      <Weight answers={answers} onChange={setAnswers} />
      <Field label={amendText.reason}>
        <Words
          label={amendText.reason}
          value={kept.value.note}
          placeholder={amendText.reasonHint}
          most={MAX_WORDS}
          onChange={(words) => {
            kept.change({ note: words });
          }}
        />
      </Field>
    </Screen>
  );
};

/** 优先级 and 重点工程. */
const Weight = (props: { answers: Answers; onChange: (answers: Answers) => void }): ReactElement => {
  const { answers, onChange } = props;
  return (
    <>
      <Field label={amendText.sensitivity} note={amendText.sensitivityNote}>
        <Tiles
          label={amendText.sensitivity}
          options={sensitivities.map((value) => ({ value, words: `${value} ${sensitivityText[value]}` }))}
          chosen={answers.sensitivity}
          onChoose={(sensitivity) => {
            onChange({ ...answers, sensitivity });
          }}
        />
      </Field>
      <Field label={amendText.keyWork} note={amendText.keyWorkNote}>
        <Tiles
          label={amendText.keyWork}
          options={[
            { value: 'yes', words: amendText.yes },
            { value: 'no', words: amendText.no },
          ]}
          chosen={answers.keyWork ? 'yes' : 'no'}
          onChoose={(value) => {
            onChange({ ...answers, keyWork: value === 'yes' });
          }}
        />
      </Field>
    </>
  );
};
