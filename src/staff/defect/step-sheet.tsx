import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, defectsText, errorText } from '#domain/copy';
import { MAX_WORDS } from '#domain/ticket';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useWriting } from '../../api/use-writing';
import { Words } from '../../ui/field';
import { PrimaryAction } from '../../ui/primary-action';
import { Sheet } from '../../ui/vant/sheet';
import type { Defect } from './draft';
import { nextStep } from './step';

interface StepSheetProps {
  readonly defect: Defect;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<void>;
}

/** One step further, with words where they say what came of it. */
export const StepSheet = ({ defect, open, onClose, onChanged }: StepSheetProps): ReactElement => {
  const { to } = nextStep(defect);
  const writing = useWriting(`defect step ${defect.id} ${to}`);
  const { run, busy, code } = useIntent('defect.track', `${defect.id} ${to} ${writing.stamp}`);
  const words = writing.words.trim();
  const lacks = to === 'done' && words === '';
  const submit = async (): Promise<void> => {
    const moved = await run({ defectId: defect.id, version: defect.version, to, words });
    if (moved !== null) {
      writing.done();
      say(defectsText.stepped);
      onClose();
    }
    await onChanged();
  };
  return (
    <Sheet open={open} onClose={onClose}>
      <View className="sheet">
        <View className="sheet-title">{defectsText.stepTitle[to]}</View>
        <Words
          label={defectsText.stepTitle[to]}
          value={writing.words}
          placeholder={defectsText.stepHint[to]}
          most={MAX_WORDS}
          onChange={writing.setWords}
        />
      </View>
      <PrimaryAction
        words={defectsText.stepSubmit[to]}
        busyWords={commonText.sending}
        busy={busy}
        disabled={lacks}
        hint={lacks ? defectsText.missing(['result']) : null}
        problem={code === null ? null : errorText[code]}
        onPress={() => void submit()}
      />
    </Sheet>
  );
};
