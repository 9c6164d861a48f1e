import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { commonText, errorText, sayMoment, staffText, suspensionReasonText } from '#domain/copy';
import { MAX_WORDS, suspensionReasons, type SuspensionReason } from '#domain/ticket';
import type { CallData } from '../../api/call';
import { useIntent } from '../../api/use-intent';
import { useWriting } from '../../api/use-writing';
import { Words } from '../../ui/field';
import { PrimaryAction } from '../../ui/primary-action';
import { Tiles } from '../../ui/tiles';
import { Sheet } from '../../ui/vant/sheet';
import { momentOf, untilChoices, type UntilChoice } from './until';

interface SuspendProps {
  readonly ticket: CallData<'ticket.get'>;
  readonly now: number;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<void>;
}

const reasons = suspensionReasons.map((value) => ({ value, words: suspensionReasonText[value] }));
const moments = untilChoices.map((value) => ({ value, words: staffText.suspendIn[value] }));

/** 挂起: why and until when; the owner reads both. */
export const SuspendSheet = ({ ticket, now, open, onClose, onChanged }: SuspendProps): ReactElement => {
  const [reason, setReason] = useState<SuspensionReason | null>(null);
  const [choice, setChoice] = useState<UntilChoice | null>(null);
  const writing = useWriting(`suspend ${ticket.id}`);
  const { run, busy, code } = useIntent('ticket.suspend', ticket.id);
  const whole = reason === null || choice === null ? null : { reason, until: momentOf(choice, now) };
  const suspend = async (): Promise<void> => {
    if (whole === null) return;
    const note = writing.words.trim();
    const written = await run({ ticketId: ticket.id, version: ticket.version, ...whole, note });
    if (written !== null) {
      writing.done();
      onClose();
    }
    await onChanged();
  };
  return (
    <Sheet open={open} onClose={onClose}>
      <View className="sheet">
        <View className="sheet-title">{staffText.suspendTitle}</View>
        <View className="sheet-part">
          <Tiles label={staffText.suspendWhy} options={reasons} chosen={reason} onChoose={setReason} />
        </View>
        <View className="sheet-title">{staffText.suspendUntil}</View>
        <View className="sheet-part">
          <Tiles label={staffText.suspendUntil} options={moments} chosen={choice} onChoose={setChoice} />
        </View>
        <View className="sheet-part">
          <Words
            label={staffText.suspendNote}
            value={writing.words}
            placeholder={staffText.suspendHint}
            most={MAX_WORDS}
            onChange={writing.setWords}
          />
        </View>
      </View>
      <PrimaryAction
        words={whole === null ? staffText.suspendSubmitChoosing : staffText.suspendSubmit(sayMoment(whole.until, now))}
        busyWords={commonText.sending}
        busy={busy}
        disabled={whole === null}
        hint={whole === null ? staffText.suspendChoose : null}
        problem={code === null ? null : errorText[code]}
        onPress={() => void suspend()}
      />
    </Sheet>
  );
};
