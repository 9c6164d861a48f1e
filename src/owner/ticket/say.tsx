import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, errorText, sayText } from '#domain/copy';
import { showPhotos } from '../../api/photo-files';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useWriting } from '../../api/use-writing';
import { PrimaryAction } from '../../ui/primary-action';
import { Sheet } from '../../ui/vant/sheet';
import { WritingFields } from '../../ui/writing';
import type { SheetProps } from './sheets';

/** 留言: words and pictures to the staff, written on the timeline. */
export const SaySheet = ({ ticket, open, onClose, onChanged }: SheetProps): ReactElement => {
  const writing = useWriting(`say ${ticket.id}`);
  const { run, busy, code } = useIntent('ticket.say', `${ticket.id} ${writing.stamp}`);
  const hint = {
    failed: commonText.photosFailed,
    onTheWay: commonText.photosOnTheWay,
    ready: writing.empty ? sayText.empty : null,
  }[writing.photos];
  const send = async (): Promise<void> => {
    const said = await run({ ticketId: ticket.id, ...writing.sent() });
    if (said !== null) {
      writing.done();
      onClose();
      say(sayText.sent);
    }
    await onChanged();
  };
  return (
    <Sheet open={open} onClose={onClose}>
      <View className="sheet">
        <View className="sheet-title">{sayText.title}</View>
        <WritingFields
          writing={writing}
          label={sayText.title}
          hint={sayText.hint}
          photos={sayText.photos}
          onOpen={showPhotos}
        />
      </View>
      <PrimaryAction
        words={sayText.submit}
        busyWords={commonText.sending}
        busy={busy}
        disabled={hint !== null}
        hint={hint}
        problem={code === null ? null : errorText[code]}
        onPress={() => void send()}
      />
    </Sheet>
  );
};
