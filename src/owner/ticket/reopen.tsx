import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { commonText, errorText, ticketText } from '#domain/copy';
import { MAX_PHOTOS, MAX_WORDS } from '#domain/ticket';
import type { CallData } from '../../api/call';
import { showPhotos } from '../../api/photo-files';
import { useIntent } from '../../api/use-intent';
import { photoIdsOf, stillSending, useUploads } from '../../api/use-uploads';
import { Words } from '../../ui/field';
import { PhotoPicker } from '../../ui/photo-picker';
import { PrimaryAction } from '../../ui/primary-action';
import { Sheet } from '../../ui/vant/sheet';

interface ReopenProps {
  readonly ticket: CallData<'ticket.get'>;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<void>;
}

/** 没修好: what is still wrong, with pictures, and back to routing. Nothing typed is lost by closing the sheet. */
export const ReopenSheet = ({ ticket, open, onClose, onChanged }: ReopenProps): ReactElement => {
  const [note, setNote] = useState('');
  const uploads = useUploads();
  const { run, busy, code } = useIntent('ticket.reopen', ticket.id);
  const sending = stillSending(uploads.list);
  const failed = uploads.list.some(({ state }) => state === 'failed');
  const hint = failed
    ? commonText.photosFailed
    : sending
      ? commonText.photosOnTheWay
      : note.trim() === ''
        ? ticketText.reopenEmpty
        : null;
  const reopen = async (): Promise<void> => {
    const photos = photoIdsOf(uploads.list);
    const written = await run({ ticketId: ticket.id, version: ticket.version, note: note.trim(), photos });
    if (written !== null) {
      uploads.clear();
      onClose();
    }
    await onChanged();
  };
  return (
    <Sheet open={open} onClose={onClose}>
      <View className="sheet">
        <View className="sheet-title">{ticketText.reopenTitle}</View>
        <View className="sheet-part">
          <Words
            label={ticketText.reopenTitle}
            value={note}
            placeholder={ticketText.reopenHint}
            most={MAX_WORDS}
            onChange={setNote}
          />
        </View>
        <View className="sheet-part">
          <PhotoPicker
            photos={uploads.list}
            most={MAX_PHOTOS}
            words={ticketText.reopenPhotos}
            onAdd={(most) => void uploads.choose(most)}
            onRetry={uploads.retry}
            onRemove={uploads.remove}
            onOpen={showPhotos}
          />
        </View>
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
