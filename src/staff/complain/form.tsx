import { View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import {
  channelText,
  commonText,
  complainForText,
  errorText,
  reportForText,
  reportText,
  sayMoment,
  severityText,
} from '#domain/copy';
import { severities } from '#domain/complaint';
import { MAX_PHOTOS, MAX_WORDS } from '#domain/ticket';
import { replace } from '../../api/go';
import { showPhotos } from '../../api/photo-files';
import { say } from '../../api/phone';
import { useIntent } from '../../api/use-intent';
import { useKept, type Kept } from '../../api/use-kept';
import { useWriting } from '../../api/use-writing';
import { Field, Words } from '../../ui/field';
import { PhotoPicker } from '../../ui/photo-picker';
import { PrimaryAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { Tiles } from '../../ui/tiles';
import { useNow } from '../../ui/use-now';
import { Caller } from '../caller';
import { inputOf, missingIn, noComplaint, type About, type ComplainAnswers } from './answers';
import { Where } from './where';

const channels = ['phone', 'walkIn', 'chat'] as const;

interface FormProps {
  readonly communityId: string;
  readonly about: About | null;
}

/** 登记投诉: taken down while one listens, kept until it is sent; whoever takes it in owns it. */
export const ComplainForm = ({ communityId, about }: FormProps): ReactElement => {
  const name = about?.ticketId ?? 'free';
  const kept = useKept<ComplainAnswers>(`complain-for ${name}`, noComplaint);
  const pictures = useWriting(`photos complain-for ${name}`);
  const { value: answers, change } = kept;
  const { run, busy, code } = useIntent('complaint.makeFor', name);
  const hint = missingIn(answers, about) ?? photosHint[pictures.photos];
  const submit = async (): Promise<void> => {
    if (hint !== null) return;
    const { photos } = pictures.sent();
    const made = await run({ communityId, ...inputOf(answers, about), photos });
    if (made === null) return;
    kept.drop();
    pictures.done();
    say(complainForText.done);
    await replace('/staff/complaint/index', { id: made.complaintId });
  };
  const footer = (
    <PrimaryAction
      words={answers.severity === 'major' ? complainForText.submitMajor : complainForText.submit}
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
      <Restored kept={kept} />
      <Where answers={answers} about={about} onChange={change} />
      <Came answers={answers} onChange={change} />
      <Caller
        label={complainForText.who}
        owners={about === null && answers.where === 'home' ? (answers.home?.owners ?? []) : []}
        person={answers}
        onChange={change}
      />
      <Grade answers={answers} onChange={change} />
      <Field label={complainForText.photos} note={reportForText.photosNote}>
        <PhotoPicker
          photos={pictures.uploads.list}
          most={MAX_PHOTOS}
          words={reportText.photos}
          onAdd={(most) => void pictures.uploads.choose(most)}
          onRetry={pictures.uploads.retry}
          onRemove={pictures.uploads.remove}
          onOpen={showPhotos}
        />
      </Field>
      <View className="waiting">{complainForText.mine}</View>
    </Screen>
  );
};

const photosHint = { failed: commonText.photosFailed, onTheWay: commonText.photosOnTheWay, ready: null } as const;

const Restored = ({ kept }: { kept: Kept<ComplainAnswers> }): ReactElement | null => {
  const [at] = useState(kept.restoredAt);
  const now = useNow();
  return at === null ? null : <View className="waiting">{reportForText.restored(sayMoment(at, now))}</View>;
};

interface PartProps {
  readonly answers: ComplainAnswers;
  readonly onChange: (next: Partial<ComplainAnswers>) => void;
}

/** How it came in, and what was said. */
const Came = ({ answers, onChange }: PartProps): ReactElement => (
  <>
    <Field label={complainForText.channel}>
      <Tiles
        label={complainForText.channel}
        options={channels.map((value) => ({ value, words: channelText[value] }))}
        chosen={answers.channel}
        onChoose={(channel) => {
          onChange({ channel });
        }}
      />
    </Field>
    <Field label={complainForText.words}>
      <Words
        label={complainForText.words}
        value={answers.words}
        placeholder={complainForText.hint}
        most={MAX_WORDS}
        onChange={(words) => {
          onChange({ words });
        }}
      />
    </Field>
  </>
);

const Grade = ({ answers: { severity }, onChange }: PartProps): ReactElement => (
  <Field label={complainForText.severity} note={complainForText.severityNote[severity]}>
    <Tiles
      label={complainForText.severity}
      options={severities.map((value) => ({ value, words: severityText[value] }))}
      chosen={severity}
      onChoose={(chosen) => {
        onChange({ severity: chosen });
      }}
    />
  </Field>
);
