import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, technicianText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { back } from '../../api/go';
import { useKept } from '../../api/use-kept';
import { PrimaryAction } from '../../ui/primary-action';
import { ReasonFields } from '../../ui/reason-fields';
import { Sheet } from '../../ui/vant/sheet';
import { isTaken, type StepInHand } from '../use-step';

interface DeclineProps {
  readonly ticket: CallData<'ticket.get'>;
  readonly hand: StepInHand;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<void>;
}

/** 接不了: a reason in one tap or in words; the work order leaves this person's list. */
export const DeclineSheet = ({ ticket, hand, open, onClose, onChanged }: DeclineProps): ReactElement => {
  const kept = useKept(`decline ${ticket.id}`, { note: '' });
  const { run, busy, problem } = hand;
  const note = kept.value.note.trim();
  const decline = async (): Promise<void> => {
    const submitted = await run({ name: 'ticket.decline', words: { note } });
    if (!isTaken(submitted)) {
      await onChanged();
      return;
    }
    kept.done();
    if (submitted?.kind === 'sent') back();
    else onClose();
  };
  return (
    <Sheet open={open} onClose={onClose}>
      <View className="sheet">
        <View className="sheet-title">{technicianText.declineTitle}</View>
        <ReasonFields
          title={technicianText.declineTitle}
          reasons={technicianText.declineReasons}
          hint={technicianText.declineHint}
          note={kept.value.note}
          onChange={(next) => {
            kept.change({ note: next });
          }}
        />
      </View>
      <PrimaryAction
        words={technicianText.declineSubmit}
        busyWords={commonText.sending}
        busy={busy}
        disabled={note === ''}
        hint={note === '' ? technicianText.declineEmpty : null}
        problem={problem}
        onPress={() => void decline()}
      />
    </Sheet>
  );
};
