import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, errorText, sayText } from '#domain/copy';
import type { CallData } from '../api/call';
import { showPhotos } from '../api/photo-files';
import { say } from '../api/phone';
import { useIntent } from '../api/use-intent';
import { useWriting } from '../api/use-writing';
import { PrimaryAction } from '../ui/primary-action';
import { Sheet } from '../ui/vant/sheet';
import { WritingFields } from '../ui/writing';

interface SayProps {
  readonly ticket: CallData<'ticket.get'>;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<void>;
}

/** 留言 to the owner, written on the timeline. */
export const SaySheet = ({ ticket, open, onClose, onChanged }: SayProps): ReactElement => {
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
        <View className="sheet-title">{sayText.staffOpen}</View>
        <WritingFields
          writing={writing}
          label={sayText.staffOpen}
          hint={sayText.staffHint}
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
