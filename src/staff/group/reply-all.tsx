import type { ReactElement } from 'react';
import { complaintStepText, errorText, groupText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { useIntent } from '../../api/use-intent';
import { useWriting } from '../../api/use-writing';
import { WordsSheet } from '../complaint/words-sheet';

export type Replied = CallData<'complaint.replyGroup'>;

interface ReplyAllProps {
  readonly groupId: string;
  readonly count: number;
  readonly onClose: () => void;
  readonly onReplied: (replied: Replied) => void;
  readonly onChanged: () => Promise<void>;
}

/** The same words to everybody of the group. */
export const ReplyAll = ({ groupId, count, onClose, onReplied, onChanged }: ReplyAllProps): ReactElement => {
  const writing = useWriting(`reply-group ${groupId}`);
  const { run, busy, code } = useIntent('complaint.replyGroup', `${groupId} ${writing.stamp}`);
  const words = writing.words.trim();
  const submit = async (): Promise<void> => {
    if (words === '') return;
    const replied = await run({ groupId, words });
    if (replied !== null) {
      writing.done();
      onReplied(replied);
      onClose();
    }
    await onChanged();
  };
  return (
    <WordsSheet
      title={groupText.reply}
      note={groupText.replyNote}
      hint={groupText.replyHint}
      words={writing.words}
      submit={groupText.submit(count)}
      lacks={words === '' ? complaintStepText.missing : null}
      busy={busy}
      problem={code === null ? null : errorText[code]}
      onWords={writing.setWords}
      onSubmit={() => void submit()}
      onClose={onClose}
    />
  );
};
