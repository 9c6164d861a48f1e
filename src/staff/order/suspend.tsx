import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { commonText, sayMoment, suspensionReasonText, technicianText } from '#domain/copy';
import { MAX_WORDS, suspensionReasons, type SuspensionReason } from '#domain/ticket';
import type { CallData } from '../../api/call';
import { useKept } from '../../api/use-kept';
import { Words } from '../../ui/field';
import { PrimaryAction } from '../../ui/primary-action';
import { Tiles } from '../../ui/tiles';
import { Sheet } from '../../ui/vant/sheet';
import { isRefused, isTaken, type StepInHand } from '../use-step';
import { momentOf, untilChoices, type UntilChoice } from './until';

interface SuspendProps {
  readonly ticket: CallData<'ticket.get'>;
  readonly hand: StepInHand;
  readonly now: number;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<void>;
}

const reasons = suspensionReasons.map((value) => ({ value, words: suspensionReasonText[value] }));
const moments = untilChoices.map((value) => ({ value, words: technicianText.suspendIn[value] }));

/** 挂起: why and until when; the owner reads both. */
export const SuspendSheet = ({ ticket, hand, now, open, onClose, onChanged }: SuspendProps): ReactElement => {
  const [reason, setReason] = useState<SuspensionReason | null>(null);
  const [choice, setChoice] = useState<UntilChoice | null>(null);
  const kept = useKept(`suspend ${ticket.id}`, { note: '' });
  const { run, busy, problem } = hand;
  const whole = reason === null || choice === null ? null : { reason, until: momentOf(choice, now) };
  const suspend = async (): Promise<void> => {
    if (whole === null) return;
    const submitted = await run({ name: 'ticket.suspend', words: { ...whole, note: kept.value.note.trim() } });
    if (isTaken(submitted)) {
      kept.done();
      onClose();
    } else if (isRefused(submitted)) await onChanged();
  };
  return (
    <Sheet open={open} onClose={onClose}>
      <View className="sheet">
        <View className="sheet-title">{technicianText.suspendTitle}</View>
        <View className="sheet-part">
          <Tiles label={technicianText.suspendWhy} options={reasons} chosen={reason} onChoose={setReason} />
        </View>
        <View className="sheet-title">{technicianText.suspendUntil}</View>
        <View className="sheet-part">
          <Tiles label={technicianText.suspendUntil} options={moments} chosen={choice} onChoose={setChoice} />
        </View>
        <View className="sheet-part">
          <Words
            label={technicianText.suspendNote}
            value={kept.value.note}
            placeholder={technicianText.suspendHint}
            most={MAX_WORDS}
            onChange={(note) => {
              kept.change({ note });
            }}
          />
        </View>
      </View>
      <PrimaryAction
        words={
          whole === null
            ? technicianText.suspendSubmitChoosing
            : technicianText.suspendSubmit(sayMoment(whole.until, now))
        }
        busyWords={commonText.sending}
        busy={busy}
        disabled={whole === null}
        hint={whole === null ? technicianText.suspendChoose : null}
        problem={problem}
        onPress={() => void suspend()}
      />
    </Sheet>
  );
};
