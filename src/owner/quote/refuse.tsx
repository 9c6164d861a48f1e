import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, errorText, quoteText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useWriting } from '../../api/use-writing';
import { PrimaryAction } from '../../ui/primary-action';
import { ReasonFields } from '../../ui/reason-fields';
import { Sheet } from '../../ui/vant/sheet';

interface RefuseProps {
  readonly ticket: CallData<'ticket.get'>;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<void>;
}

/** 不同意: with a reason, so that the next quote can be a better one. */
export const RefuseSheet = ({ ticket, open, onClose, onChanged }: RefuseProps): ReactElement => {
  const writing = useWriting(`refuse ${ticket.id}`);
  const { run, busy, code } = useIntent('ticket.refuse', ticket.id);
  const note = writing.words.trim();
  const refuse = async (): Promise<void> => {
    const written = await run({ ticketId: ticket.id, version: ticket.version, note });
    if (written !== null) {
      writing.done();
      onClose();
      say(quoteText.refused);
    }
    await onChanged();
  };
  return (
    <Sheet open={open} onClose={onClose}>
      <View className="sheet">
        <View className="sheet-title">{quoteText.refuseTitle}</View>
        <ReasonFields
          title={quoteText.refuseTitle}
          reasons={quoteText.refuseReasons}
          hint={quoteText.refuseHint}
          note={writing.words}
          onChange={writing.setWords}
        />
      </View>
      <PrimaryAction
        words={quoteText.refuseSubmit}
        busyWords={commonText.sending}
        busy={busy}
        disabled={note === ''}
        hint={note === '' ? quoteText.refuseEmpty : null}
        problem={code === null ? null : errorText[code]}
        onPress={() => void refuse()}
      />
    </Sheet>
  );
};
