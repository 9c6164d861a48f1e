import type { ReactElement } from 'react';
import { commonText, errorText, staffText } from '#domain/copy';
import { MAX_WORDS } from '#domain/ticket';
import type { CallData } from '../../api/call';
import { ask } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useWriting } from '../../api/use-writing';
import { Field, Words } from '../../ui/field';
import { PrimaryAction, QuietAction } from '../../ui/primary-action';

interface HandlingProps {
  readonly complaint: CallData<'complaint.get'>;
  readonly onChanged: () => Promise<void>;
}

/** 答复, as often as needed, and 办结 once: asked before, because it cannot be taken back. */
export const Handling = ({ complaint, onChanged }: HandlingProps): ReactElement => {
  const writing = useWriting(`handle ${complaint.id}`);
  const reply = useIntent('complaint.reply', `${complaint.id} ${writing.stamp}`);
  const settle = useIntent('complaint.settle', complaint.id);
  const words = writing.words.trim();
  const code = reply.code ?? settle.code;
  const send = async (run: typeof reply.run | typeof settle.run): Promise<void> => {
    const written = await run({ complaintId: complaint.id, version: complaint.version, words });
    if (written !== null) writing.done();
    await onChanged();
  };
  const settleAfterAsking = async (): Promise<void> => {
    const yes = await ask({
      title: staffText.complaintSettle,
      content: staffText.complaintSettleAsk(complaint.number),
      yes: staffText.complaintSettleYes,
      no: commonText.cancel,
    });
    if (yes) await send(settle.run);
  };
  return (
    <Field label={staffText.complaintWords}>
      <Words
        label={staffText.complaintWords}
        value={writing.words}
        placeholder={staffText.complaintHint}
        most={MAX_WORDS}
        onChange={writing.setWords}
      />
      <PrimaryAction
        words={staffText.complaintReply}
        busyWords={commonText.sending}
        busy={reply.busy || settle.busy}
        disabled={words === ''}
        hint={words === '' ? staffText.complaintEmpty : null}
        problem={code === null ? null : errorText[code]}
        onPress={() => void send(reply.run)}
        second={
          words === '' ? null : (
            <QuietAction words={staffText.complaintSettle} onPress={() => void settleAfterAsking()} />
          )
        }
      />
    </Field>
  );
};
