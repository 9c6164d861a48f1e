import type { ReactElement } from 'react';
import { errorText, sayText } from '#domain/copy';
import type { CallData } from '../api/call';
import { showPhotos } from '../api/photo-files';
import { useSay } from '../api/use-say';
import { WritingSheet } from '../ui/writing-sheet';

interface SayProps {
  readonly ticket: CallData<'ticket.get'>;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<void>;
}

/** 留言 to the owner, written on the timeline. */
export const SaySheet = ({ ticket, open, onClose, onChanged }: SayProps): ReactElement => {
  const { writing, busy, code, send } = useSay(ticket.id);
  const submit = async (): Promise<void> => {
    if (await send()) onClose();
    await onChanged();
  };
  return (
    <WritingSheet
      open={open}
      onClose={onClose}
      title={sayText.staffOpen}
      hint={sayText.staffHint}
      photos={sayText.photos}
      submit={sayText.submit}
      writing={writing}
      lacks={writing.empty ? sayText.empty : null}
      busy={busy}
      problem={code === null ? null : errorText[code]}
      onOpenPhotos={showPhotos}
      onSubmit={() => void submit()}
    />
  );
};
