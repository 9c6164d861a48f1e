import { useState, type ReactElement } from 'react';
import { amendText, commonText, errorText, sensitivityText, titleOf } from '#domain/copy';
import { sensitivities } from '#domain/taxonomy';
import { MAX_WORDS } from '#domain/ticket';
import { back } from '../../api/go';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';
import { DefectQuestions } from '../../ui/defect-questions';
import { Field, Words } from '../../ui/field';
import { PrimaryAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { Tiles } from '../../ui/tiles';
import { amended, hintOf, startOf, withKind, withSensitivity, type Answers, type Ticket } from './answers';

interface FormProps {
  readonly ticket: Ticket;
  readonly onStale: () => Promise<void>;
}

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
          setAnswers(withKind(next, ticket));
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
            onChange(withSensitivity(answers, sensitivity));
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
