import { Text } from '@tarojs/components';
import { useEffect, useState, type ReactElement } from 'react';
import { commonText, errorText, staffText, titleOf } from '#domain/copy';
import { MAX_PHOTOS, MAX_WORDS } from '#domain/ticket';
import type { CallData } from '../../api/call';
import { dropDraft, loadDraft, saveDraft } from '../../api/drafts';
import { back } from '../../api/go';
import { showPhotos } from '../../api/photo-files';
import { say } from '../../api/phone';
import type { Upload } from '../../api/uploads';
import { useIntent } from '../../api/use-intent';
import { photoIdsOf, stillSending, useUploads } from '../../api/use-uploads';
import { Compare } from '../../ui/compare';
import { Field, Words } from '../../ui/field';
import { PhotoPicker } from '../../ui/photo-picker';
import { PrimaryAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';

type Ticket = CallData<'ticket.get'>;

interface FinishDraft {
  readonly note: string;
  readonly photos: readonly Upload[];
}

/** What keeps the finish from being sent, in words. */
const obstacle = (note: string, photos: readonly Upload[]): string | null => {
  if (photos.length === 0) return staffText.finishNeedsPhoto;
  if (photos.some(({ state }) => state === 'failed')) return commonText.photosFailed;
  if (stillSending(photos)) return commonText.photosOnTheWay;
  return note.trim() === '' ? staffText.finishNeedsNote : null;
};

/** Kept at every change: a cellar without network must not cost the work of writing it twice. */
const useKept = (name: string, { note, photos }: FinishDraft): void => {
  const shape = JSON.stringify({ note, photos: photos.map((photo) => ({ ...photo, progress: 0 })) });
  useEffect(() => {
    const kept = JSON.parse(shape) as FinishDraft;
    if (kept.note !== '' || kept.photos.length > 0) saveDraft(name, kept);
  }, [name, shape]);
};

export const FinishForm = ({ ticket }: { ticket: Ticket }): ReactElement => {
  const draft = `finish ${ticket.id}`;
  const [restored] = useState(() => loadDraft<FinishDraft>(draft)?.value ?? { note: '', photos: [] });
  const [note, setNote] = useState(restored.note);
  const uploads = useUploads(restored.photos);
  const { run, busy, code } = useIntent('ticket.finish', ticket.id);
  useKept(draft, { note, photos: uploads.list });
  const hint = obstacle(note, uploads.list);
  const finish = async (): Promise<void> => {
    const photos = photoIdsOf(uploads.list);
    const written = await run({ ticketId: ticket.id, version: ticket.version, note: note.trim(), photos });
    if (written === null) return;
    dropDraft(draft);
    uploads.discard();
    say(staffText.waitingOwner);
    back();
  };
  const footer = (
    <PrimaryAction
      words={staffText.finishSubmit}
      busyWords={commonText.sending}
      busy={busy}
      disabled={hint !== null}
      hint={hint}
      problem={code === null ? null : errorText[code]}
      onPress={() => void finish()}
    />
  );
  return (
    <Screen footer={footer}>
      <Text className="ticket-title">{titleOf(ticket)}</Text>
      <Field label={staffText.finishSeen} note={staffText.finishPhotosNote}>
        <PhotoPicker
          photos={uploads.list}
          most={MAX_PHOTOS}
          words={staffText.finishPhotos}
          onAdd={(most) => void uploads.choose(most)}
          onRetry={uploads.retry}
          onRemove={uploads.remove}
          onOpen={showPhotos}
        />
      </Field>
      <Field label={staffText.finishNote}>
        <Words
          label={staffText.finishNote}
          value={note}
          placeholder={staffText.finishHint}
          most={MAX_WORDS}
          onChange={setNote}
        />
      </Field>
      <Section title={staffText.compare}>
        <Compare before={ticket.photos[0]?.url ?? null} after={uploads.list[0]?.path ?? null} onOpen={showPhotos} />
      </Section>
    </Screen>
  );
};
