import type { ReactElement } from 'react';
import { errorText, ticketText } from '#domain/copy';
import { markAnswered } from '../../api/answered';
import { askForNews } from '../../api/news';
import { showPhotos } from '../../api/photo-files';
import { useIntent } from '../../api/use-intent';
import { useWriting } from '../../api/use-writing';
import { WritingSheet } from '../../ui/writing-sheet';
import type { SheetProps } from './sheets';

/** 没修好: what is still wrong, with pictures, and back to routing. Nothing typed is lost by closing the sheet. */
export const ReopenSheet = ({ ticket, open, onClose, onChanged }: SheetProps): ReactElement => {
  const writing = useWriting(`reopen ${ticket.id}`);
  const { run, busy, code } = useIntent('ticket.reopen', ticket.id);
  const empty = writing.words.trim() === '' ? ticketText.reopenEmpty : null;
  const lacks = ticket.actions.includes('reopen') ? empty : ticketText.reopenLate;
  const reopen = async (): Promise<void> => {
    askForNews();
    const { words: note, photos } = writing.sent();
    const written = await run({ ticketId: ticket.id, version: ticket.version, note, photos });
    if (written !== null) {
      markAnswered({ ticketId: ticket.id, version: ticket.version });
      writing.done();
      onClose();
    }
    await onChanged();
  };
  return (
    <WritingSheet
      open={open}
      onClose={onClose}
      title={ticketText.reopenTitle}
      hint={ticketText.reopenHint}
      photos={ticketText.reopenPhotos}
      submit={ticketText.reopenSubmit}
      writing={writing}
      lacks={lacks}
      busy={busy}
      problem={code === null ? null : errorText[code]}
      onOpenPhotos={showPhotos}
      onSubmit={() => void reopen()}
    />
  );
};
