import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, errorText, similarText } from '#domain/copy';
import { MAX_NAME } from '#domain/ticket';
import type { CallData } from '../../api/call';
import { back } from '../../api/go';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useKept } from '../../api/use-kept';
import { Line } from '../../ui/field';
import { PrimaryAction } from '../../ui/primary-action';
import { Sheet } from '../../ui/vant/sheet';
import type { Card } from './pair';

interface LinkProps {
  readonly mine: CallData<'ticket.get'>;
  readonly other: Card;
  readonly onClose: () => void;
  readonly onStale: () => Promise<void>;
}

/** 同一原因: both go on, and say on each other why. A cause that is named already is not asked for again. */
export const LinkSheet = ({ mine, other, onClose, onStale }: LinkProps): ReactElement => {
  const { value, change, drop } = useKept(`link ${mine.id} ${other.id}`, { cause: mine.cause?.title ?? '' });
  const { run, busy, code } = useIntent('ticket.link', `${mine.id} ${other.id}`);
  const cause = value.cause.trim();
  const link = async (): Promise<void> => {
    if ((await run({ ticketId: mine.id, otherId: other.id, cause })) === null) {
      await onStale();
      return;
    }
    drop();
    say(similarText.linked);
    back();
  };
  return (
    <Sheet open onClose={onClose}>
      <View className="sheet">
        <View className="sheet-title">{similarText.linkTitle(other.number)}</View>
        <View className="sheet-part">{similarText.linkNote}</View>
        <View className="sheet-part">
          <Line
            label={similarText.linkWhat}
            value={value.cause}
            placeholder={similarText.linkHint}
            type="text"
            most={MAX_NAME}
            onChange={(words) => {
              change({ cause: words });
            }}
          />
        </View>
      </View>
      <PrimaryAction
        words={similarText.linkSubmit}
        busyWords={commonText.sending}
        busy={busy}
        disabled={cause === ''}
        hint={cause === '' ? similarText.linkWhat : null}
        problem={code === null ? null : errorText[code]}
        onPress={() => void link()}
      />
    </Sheet>
  );
};
