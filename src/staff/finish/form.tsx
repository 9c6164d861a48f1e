import { Text } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, errorText, staffText, headingOf } from '#domain/copy';
import { MAX_PHOTOS, MAX_WORDS } from '#domain/ticket';
import type { CallData } from '../../api/call';
import { back } from '../../api/go';
import { showPhotos } from '../../api/photo-files';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useWriting, type Writing } from '../../api/use-writing';
import { Compare } from '../../ui/compare';
import { Field, Words } from '../../ui/field';
import { PhotoPicker } from '../../ui/photo-picker';
import { PrimaryAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { Section } from '../../ui/section';

/** What keeps the finish from being sent, in words. */
const obstacle = ({ words, uploads, photos }: Writing): string | null => {
  if (uploads.list.length === 0) return staffText.finishNeedsPhoto;
  if (photos === 'failed') return commonText.photosFailed;
  if (photos === 'onTheWay') return commonText.photosOnTheWay;
  return words.trim() === '' ? staffText.finishNeedsNote : null;
};

interface FinishProps {
  readonly ticket: CallData<'ticket.get'>;
  /** What is shown is not true any more: reads the ticket again. */
  readonly onStale: () => Promise<void>;
}

/** Kept at every change: a cellar without network must not cost the work of writing it twice. */
export const FinishForm = ({ ticket, onStale }: FinishProps): ReactElement => {
  const writing = useWriting(`finish ${ticket.id}`);
  const { uploads } = writing;
  const { run, busy, code } = useIntent('ticket.finish', ticket.id);
  const hint = obstacle(writing);
  const finish = async (): Promise<void> => {
    const { words: note, photos } = writing.sent();
    const written = await run({ ticketId: ticket.id, version: ticket.version, note, photos });
    if (written === null) {
      await onStale();
      return;
    }
    writing.done();
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
      <Text className="ticket-title">{headingOf(ticket)}</Text>
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
          value={writing.words}
          placeholder={staffText.finishHint}
          most={MAX_WORDS}
          onChange={writing.setWords}
        />
      </Field>
      <Section title={staffText.compare}>
        <Compare before={ticket.photos[0]?.url ?? null} after={uploads.list[0]?.path ?? null} onOpen={showPhotos} />
      </Section>
    </Screen>
  );
};
