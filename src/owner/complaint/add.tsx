import type { ReactElement } from 'react';
import { complaintText, errorText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { showPhotos } from '../../api/photo-files';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useWriting } from '../../api/use-writing';
import { WritingSheet } from '../../ui/writing-sheet';

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
    <WritingSheet
      open={open}
      onClose={onClose}
      title={complaintText.add}
      hint={complaintText.addHint}
      photos={complaintText.photosAdd}
      submit={complaintText.addSubmit}
      writing={writing}
      lacks={writing.empty ? complaintText.addEmpty : null}
      busy={busy}
      problem={code === null ? null : errorText[code]}
      onOpenPhotos={showPhotos}
      onSubmit={() => void add()}
    />
  );
};
