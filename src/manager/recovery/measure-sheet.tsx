import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, errorText, recoveriesText, recoveryMeasureText } from '#domain/copy';
import { recoveryMeasures, type RecoveryMeasure } from '#domain/recovery';
import { MAX_WORDS } from '#domain/ticket';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';
import { Words } from '../../ui/field';
import { PrimaryAction } from '../../ui/primary-action';
import { Tiles } from '../../ui/tiles';
import { Sheet } from '../../ui/vant/sheet';
import type { SheetProps } from './word-sheet';

interface Typed {
  readonly measure: RecoveryMeasure | null;
  readonly words: string;
}

const nothing: Typed = { measure: null, words: '' };

/** What usually helps first, then the rest: every measure is there, none is forced. */
const inOrder = (suggested: readonly RecoveryMeasure[]) =>
  [...suggested, ...recoveryMeasures.filter((measure) => !suggested.includes(measure))].map((value) => ({
    value,
    words: recoveryMeasureText[value],
  }));

/** 采取措施: one tap says which, a sentence says who and when. */
export const MeasureSheet = ({ about: { recovery, onClose, onChanged }, open }: SheetProps): ReactElement => {
  const { id: recoveryId, version, suggested } = recovery;
  const form = useKept(`measure ${recoveryId}`, nothing);
  const { measure, words } = form.value;
  const { run, busy, code } = useIntent('recovery.measure', `${recoveryId} ${measure ?? ''} ${words}`);
  const submit = async (): Promise<void> => {
    if (measure === null) return;
    if ((await run({ recoveryId, version, measure, words: words.trim() })) !== null) {
      form.done();
      say(recoveriesText.measured);
      onClose();
    }
    await onChanged();
  };
  return (
    <Sheet open={open} onClose={onClose}>
      <View className="sheet">
        <View className="sheet-title">{recoveriesText.measure}</View>
        <View className="sheet-part">
          <Tiles
            label={recoveriesText.measure}
            options={inOrder(suggested)}
            chosen={measure}
            onChoose={(chosen) => {
              form.change({ measure: chosen });
            }}
          />
          <View className="beside">{recoveriesText.measureNote}</View>
        </View>
        <Words
          label={recoveriesText.measure}
          value={words}
          placeholder={recoveriesText.measureHint}
          most={MAX_WORDS}
          onChange={(typed) => {
            form.change({ words: typed });
          }}
        />
      </View>
      <PrimaryAction
        words={measure === null ? recoveriesText.measure : recoveriesText.measureSubmit(measure)}
        busyWords={commonText.sending}
        busy={busy}
        disabled={measure === null}
        hint={measure === null ? recoveriesText.measureEmpty : null}
        problem={code === null ? null : errorText[code]}
        onPress={() => void submit()}
      />
    </Sheet>
  );
};
