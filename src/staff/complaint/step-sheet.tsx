import type { ReactElement } from 'react';
import { commonText, complaintStepText, errorText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { ask, say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useWriting } from '../../api/use-writing';
import { WordsSheet } from './words-sheet';

export type Complaint = CallData<'complaint.get'>;
export type StepName = 'reply' | 'follow' | 'settle';

export interface StepProps {
  readonly complaint: Complaint;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<void>;
}

const sure = async ({ number }: Complaint): Promise<boolean> =>
  ask({
    title: complaintStepText.settle.ask(number),
    content: complaintStepText.settle.askNote,
    yes: complaintStepText.settle.yes,
    no: commonText.cancel,
  });

/** 答复 and 有效措施 as often as needed, 办结 once: asked before, because it cannot be taken back. */
export const StepSheet = ({ complaint, step, onClose, onChanged }: StepProps & { step: StepName }): ReactElement => {
  const { id: complaintId, version } = complaint;
  const writing = useWriting(`${step} ${complaintId}`);
  const { run, busy, code } = useIntent(`complaint.${step}`, `${complaintId} ${writing.stamp}`);
  const text = complaintStepText[step];
  const words = writing.words.trim();
  const submit = async (): Promise<void> => {
    if (words === '' || (step === 'settle' && !(await sure(complaint)))) return;
    const written = await run({ complaintId, version, words });
    if (written !== null) {
      writing.done();
      say(text.done);
      onClose();
    }
    await onChanged();
  };
  return (
    <WordsSheet
      title={text.title}
      note={text.note}
      hint={text.hint}
      words={writing.words}
      submit={text.submit}
      lacks={words === '' ? complaintStepText.missing : null}
      busy={busy}
      problem={code === null ? null : errorText[code]}
      onWords={writing.setWords}
      onSubmit={() => void submit()}
      onClose={onClose}
    />
  );
};
