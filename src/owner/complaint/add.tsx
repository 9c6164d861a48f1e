import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, complaintText, errorText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { showPhotos } from '../../api/photo-files';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useWriting } from '../../api/use-writing';
import { PrimaryAction } from '../../ui/primary-action';
import { Sheet } from '../../ui/vant/sheet';
import { WritingFields } from '../../ui/writing';

interface AddProps {
  readonly complaint: CallData<'complaint.get'>;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<void>;
}

/** 补充: what came to mind later, with pictures. */
export const AddSheet = ({ complaint, open, onClose, onChanged }: AddProps): ReactElement => {
  const writing = useWriting(`complaint ${complaint.id}`);
  const { run, busy, code } = useIntent('complaint.add', `${complaint.id} ${writing.stamp}`);
  const hint = {
    failed: commonText.photosFailed,
    onTheWay: commonText.photosOnTheWay,
    ready: writing.empty ? complaintText.addEmpty : null,
  }[writing.photos];
  const add = async (): Promise<void> => {
    const added = await run({ complaintId: complaint.id, version: complaint.version, ...writing.sent() });
    if (added !== null) {
      writing.done();
      onClose();
      say(complaintText.added);
    }
    await onChanged();
  };
  return (
    <Sheet open={open} onClose={onClose}>
      <View className="sheet">
        <View className="sheet-title">{complaintText.add}</View>
        <WritingFields
          writing={writing}
          label={complaintText.add}
          hint={complaintText.addHint}
          photos={complaintText.photosAdd}
          onOpen={showPhotos}
        />
      </View>
      <PrimaryAction
        words={complaintText.addSubmit}
        busyWords={commonText.sending}
        busy={busy}
        disabled={hint !== null}
        hint={hint}
        problem={code === null ? null : errorText[code]}
        onPress={() => void add()}
      />
    </Sheet>
  );
};
