import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, errorText, similarText } from '#domain/copy';
import { MAX_WORDS } from '#domain/ticket';
import type { CallData } from '../../api/call';
import { back } from '../../api/go';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';
import { Words } from '../../ui/field';
import { PrimaryAction } from '../../ui/primary-action';
import { Sheet } from '../../ui/vant/sheet';
import type { Card } from './pair';

interface MergeProps {
  readonly mine: CallData<'ticket.get'>;
  readonly other: Card;
  readonly onClose: () => void;
  readonly onStale: () => Promise<void>;
}

/** 合并到那张: this one closes; said with its consequence before it is done. */
export const MergeSheet = ({ mine, other, onClose, onStale }: MergeProps): ReactElement => {
  const { value, change, drop } = useKept(`merge ${mine.id} ${other.id}`, { note: '' });
  const { run, busy, code } = useIntent('ticket.merge', `${mine.id} ${other.id}`);
  const note = value.note.trim();
  const merge = async (): Promise<void> => {
    if ((await run({ ticketId: mine.id, version: mine.version, intoId: other.id, note })) === null) {
      await onStale();
      return;
    }
    drop();
    say(similarText.merged);
    back();
  };
  return (
    <Sheet open onClose={onClose}>
      <View className="sheet">
        <View className="sheet-title">{similarText.mergeTitle(other.number)}</View>
        <View className="sheet-part">{similarText.mergeNote}</View>
        <View className="sheet-part">
          <Words
            label={similarText.mergeWhy}
            value={value.note}
            placeholder={similarText.mergeHint}
            most={MAX_WORDS}
            onChange={(words) => {
              change({ note: words });
            }}
          />
        </View>
      </View>
      <PrimaryAction
        words={similarText.mergeSubmit(other.number)}
        busyWords={commonText.sending}
        busy={busy}
        disabled={note === ''}
        hint={note === '' ? similarText.mergeWhy : null}
        problem={code === null ? null : errorText[code]}
        onPress={() => void merge()}
      />
    </Sheet>
  );
};
