import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, errorText, recoveriesText } from '#domain/copy';
import { MAX_WORDS } from '#domain/ticket';
import { Words } from '../../ui/field';
import { PrimaryAction } from '../../ui/primary-action';
import { ReasonFields } from '../../ui/reason-fields';
import { Sheet } from '../../ui/vant/sheet';
import { useWords, type Recovery } from './work';

export interface SheetProps {
  readonly about: {
    readonly recovery: Recovery;
    readonly onClose: () => void;
    readonly onChanged: () => Promise<void>;
  };
  readonly open: boolean;
}

/** 联系业主: a call or a visit, in one tap or in words. The first one makes the case one's own. */
export const ContactSheet = ({ about: { recovery, onClose, onChanged }, open }: SheetProps): ReactElement => {
  const work = useWords({
    ...{ name: 'recovery.contact', recovery, done: recoveriesText.contacted },
    ...{ onDone: onClose, onChanged },
  });
  const { writing } = work;
  return (
    <Sheet open={open} onClose={onClose}>
      <View className="sheet">
        <View className="sheet-title">{recoveriesText.contactTitle}</View>
        <ReasonFields
          title={recoveriesText.contactTitle}
          reasons={recoveriesText.contactChoices}
          hint={recoveriesText.contactHint}
          note={writing.words}
          onChange={writing.setWords}
        />
      </View>
      <PrimaryAction
        words={recovery.manager === '' ? recoveriesText.contactSubmit : recoveriesText.contact}
        busyWords={commonText.sending}
        busy={work.busy}
        disabled={writing.words.trim() === ''}
        hint={writing.words.trim() === '' ? recoveriesText.contactEmpty : null}
        problem={work.code === null ? null : errorText[work.code]}
        onPress={() => void work.submit()}
      />
    </Sheet>
  );
};

/** 处理结果: told to the owner as it is written; the score stays what it was. */
export const CloseSheet = ({ about: { recovery, onClose, onChanged }, open }: SheetProps): ReactElement => {
  const work = useWords({
    ...{ name: 'recovery.close', recovery, done: recoveriesText.closed },
    ...{ onDone: onClose, onChanged },
  });
  const { writing } = work;
  return (
    <Sheet open={open} onClose={onClose}>
      <View className="sheet">
        <View className="sheet-title">{recoveriesText.closeTitle}</View>
        <Words
          label={recoveriesText.closeTitle}
          value={writing.words}
          placeholder={recoveriesText.closeHint}
          most={MAX_WORDS}
          onChange={writing.setWords}
        />
        <View className="beside">{recoveriesText.closeNote}</View>
      </View>
      <PrimaryAction
        words={recoveriesText.closeSubmit}
        busyWords={commonText.sending}
        busy={work.busy}
        disabled={writing.words.trim() === ''}
        hint={writing.words.trim() === '' ? recoveriesText.closeEmpty : null}
        problem={work.code === null ? null : errorText[work.code]}
        onPress={() => void work.submit()}
      />
    </Sheet>
  );
};
