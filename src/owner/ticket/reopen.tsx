import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, errorText, ticketText } from '#domain/copy';
import { markAnswered } from '../../api/answered';
import { askForNews } from '../../api/news';
import { showPhotos } from '../../api/photo-files';
import { useIntent } from '../../api/use-intent';
import { useWriting, type Writing } from '../../api/use-writing';
import { PrimaryAction } from '../../ui/primary-action';
import { Sheet } from '../../ui/vant/sheet';
import { WritingFields } from '../../ui/writing';
import type { SheetProps } from './sheets';

const obstacle = ({ photos, words }: Writing): string | null => {
  if (photos === 'failed') return commonText.photosFailed;
  if (photos === 'onTheWay') return commonText.photosOnTheWay;
  return words.trim() === '' ? ticketText.reopenEmpty : null;
};

/** 没修好: what is still wrong, with pictures, and back to routing. Nothing typed is lost by closing the sheet. */
export const ReopenSheet = ({ ticket, open, onClose, onChanged }: SheetProps): ReactElement => {
  const writing = useWriting(`reopen ${ticket.id}`);
  const { run, busy, code } = useIntent('ticket.reopen', ticket.id);
  const hint = ticket.actions.includes('reopen') ? obstacle(writing) : ticketText.reopenLate;
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
    <Sheet open={open} onClose={onClose}>
      <View className="sheet">
        <View className="sheet-title">{ticketText.reopenTitle}</View>
        <WritingFields
          writing={writing}
          label={ticketText.reopenTitle}
          hint={ticketText.reopenHint}
          photos={ticketText.reopenPhotos}
          onOpen={showPhotos}
        />
      </View>
      <PrimaryAction
        words={ticketText.reopenSubmit}
        busyWords={commonText.sending}
        busy={busy}
        disabled={hint !== null}
        hint={hint}
        problem={code === null ? null : errorText[code]}
        onPress={() => void reopen()}
      />
    </Sheet>
  );
};
