import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { commonText, errorText, staffText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { back } from '../../api/go';
import { useIntent } from '../../api/use-intent';
import { PrimaryAction } from '../../ui/primary-action';
import { ReasonFields } from '../../ui/reason-fields';
import { Sheet } from '../../ui/vant/sheet';

interface DeclineProps {
  readonly ticket: CallData<'ticket.get'>;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** 接不了: a reason in one tap or in words; the work order leaves this person's list. */
export const DeclineSheet = ({ ticket, open, onClose }: DeclineProps): ReactElement => {
  const [note, setNote] = useState('');
  const { run, busy, code } = useIntent('ticket.decline', ticket.id);
  const empty = note.trim() === '';
  const decline = async (): Promise<void> => {
    const written = await run({ ticketId: ticket.id, version: ticket.version, note: note.trim() });
    if (written !== null) back();
  };
  return (
    <Sheet open={open} onClose={onClose}>
      <View className="sheet">
        <View className="sheet-title">{staffText.declineTitle}</View>
        <ReasonFields
          title={staffText.declineTitle}
          reasons={staffText.declineReasons}
          hint={staffText.declineHint}
          note={note}
          onChange={setNote}
        />
      </View>
      <PrimaryAction
        words={staffText.declineSubmit}
        busyWords={commonText.sending}
        busy={busy}
        disabled={empty}
        hint={empty ? staffText.declineEmpty : null}
        problem={code === null ? null : errorText[code]}
        onPress={() => void decline()}
      />
    </Sheet>
  );
};
