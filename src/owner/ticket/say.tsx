import type { ReactElement } from 'react';
import { errorText, sayText } from '#domain/copy';
import { showPhotos } from '../../api/photo-files';
import { useSay } from '../../api/use-say';
import { WritingSheet } from '../../ui/writing-sheet';
import type { SheetProps } from './sheets';

/** 留言: words and pictures to the staff, written on the timeline. */
export const SaySheet = ({ ticket, open, onClose, onChanged }: SheetProps): ReactElement => {
  const { writing, busy, code, send } = useSay(ticket.id);
  const submit = async (): Promise<void> => {
    if (await send()) onClose();
    await onChanged();
  };
  return (
    <WritingSheet
      open={open}
      onClose={onClose}
      title={sayText.title}
      hint={sayText.hint}
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
