import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { commonText, complaintText, errorText, sayMoment } from '#domain/copy';
import { replace } from '../../api/go';
import { showPhotos } from '../../api/photo-files';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useWriting, type Writing } from '../../api/use-writing';
import { Field } from '../../ui/field';
import { PrimaryAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { Tiles } from '../../ui/tiles';
import { useNow } from '../../ui/use-now';
import { WritingFields } from '../../ui/writing';
import type { PlaceChoice } from './places';

interface FormProps {
  readonly about: { readonly ticketId: string; readonly number: string } | null;
  readonly places: readonly PlaceChoice[];
}

const obstacle = ({ photos, words }: Writing): string | null => {
  if (photos === 'failed') return commonText.photosFailed;
  if (photos === 'onTheWay') return commonText.photosOnTheWay;
  return words.trim() === '' ? complaintText.wordsEmpty : null;
};

/** What happened, in words and pictures, kept until it is sent. */
export const ComplainForm = ({ about, places }: FormProps): ReactElement => {
  const name = about?.ticketId ?? 'free';
  const writing = useWriting(`complain ${name}`);
  const [restoredAt] = useState(writing.restoredAt);
  const [chosen, setChosen] = useState(places[0]?.value ?? '');
  const { run, busy, code } = useIntent('complaint.make', name);
  const place = places.find(({ value }) => value === chosen);
  const now = useNow();
  const hint = obstacle(writing);
  const submit = async (): Promise<void> => {
    if (place === undefined) return;
    const { communityId, homeId } = place;
    const made = await run({ communityId, homeId, ticketId: about?.ticketId ?? null, ...writing.sent() });
    if (made === null) return;
    writing.done();
    say(complaintText.done);
    await replace('/owner/complaint/index', { id: made.complaintId });
  };
  const footer = (
    <PrimaryAction
      words={complaintText.submit}
      busyWords={commonText.sending}
      busy={busy}
      disabled={hint !== null}
      hint={hint}
      problem={code === null ? null : errorText[code]}
      onPress={() => void submit()}
    />
  );
  return (
    <Screen footer={footer}>
      {restoredAt === null ? null : (
        <View className="waiting">{complaintText.restored(sayMoment(restoredAt, now))}</View>
      )}
      {about === null ? null : (
        <View className="said">{`${complaintText.about}${complaintText.aboutTicket(about.number)}`}</View>
      )}
      {places.length < 2 ? null : (
        <Field label={complaintText.which}>
          <Tiles label={complaintText.which} options={places} chosen={chosen} onChoose={setChosen} />
        </Field>
      )}
      <Field label={complaintText.what}>
        <WritingFields
          writing={writing}
          label={complaintText.what}
          hint={complaintText.hint}
          photos={complaintText.photosAdd}
          onOpen={showPhotos}
        />
      </Field>
      <View className="waiting">{complaintText.promise}</View>
    </Screen>
  );
};
