import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, homeName, reportText, sayMoment } from '#domain/copy';
import { MAX_PHOTOS, MAX_WORDS } from '#domain/ticket';
import { showPhotos } from '../../api/photo-files';
import { ask, phoneTo } from '../../api/phone';
import { stillSending } from '../../api/use-uploads';
import { Field, Words } from '../../ui/field';
import { PhotoPicker } from '../../ui/photo-picker';
import { PrimaryAction } from '../../ui/primary-action';
import { Screen } from '../../ui/screen';
import { Tap } from '../../ui/tap';
import { Tiles } from '../../ui/tiles';
import { useNow } from '../../ui/use-now';
import { missing, submitWords } from './answers';
import { DefectQuestions } from './defect';
import { Outlook } from './outlook';
import { useReport, type ReportForm } from './use-report';

/** 报修: from photo and words to an appointment, on one page that grows with the answers. */
export default function ReportPage(): ReactElement {
  const form = useReport();
  const now = useNow();
  const phone = form.home.data?.phone ?? '';
  return (
    <Screen footer={<Submit form={form} now={now} />}>
      {form.restored === null ? null : <Restored form={form} now={now} />}
      <HomeChoice form={form} />
      <Seen form={form} />
      <DefectQuestions answers={form.answers} onChange={form.change} />
      <Outlook
        answers={form.answers}
        preview={form.preview}
        phone={phone}
        now={now}
        onChange={form.change}
        onCall={() => {
          phoneTo(phone);
        }}
      />
    </Screen>
  );
}

const Restored = ({ form, now }: { form: ReportForm; now: number }): ReactElement => {
  const startOver = async (): Promise<void> => {
    const yes = await ask({
      title: reportText.startOverTitle,
      content: reportText.startOverAsk,
      yes: reportText.startOverYes,
      no: commonText.cancel,
    });
    if (yes) form.startOver();
  };
  return (
    <View className="form-notice">
      <View className="form-notice-words">{reportText.restored(sayMoment(form.restored?.savedAt ?? now, now))}</View>
      <Tap className="quiet" onPress={() => void startOver()}>
        {reportText.startOver}
      </Tap>
    </View>
  );
};

const HomeChoice = ({ form }: { form: ReportForm }): ReactElement | null => {
  const homes = form.home.data?.homes ?? [];
  const [only] = homes;
  if (only === undefined) return null;
  if (homes.length === 1) {
    return (
      <View className="for-home">
        <Text className="for-home-label">{reportText.home}</Text>
        <Text className="for-home-name">{homeName(only)}</Text>
      </View>
    );
  }
  return (
    <Field label={reportText.home}>
      <Tiles
        label={reportText.home}
        options={homes.map((home) => ({ value: home.id, words: homeName(home) }))}
        chosen={form.answers.homeId}
        onChoose={(homeId) => {
          form.change({ ...form.answers, homeId, slotId: null });
        }}
      />
    </Field>
  );
};

const Seen = ({ form }: { form: ReportForm }): ReactElement => (
  <Field label={reportText.what} note={reportText.photosNote}>
    <PhotoPicker
      photos={form.uploads.list}
      most={MAX_PHOTOS}
      words={reportText.photos}
      onAdd={(most) => void form.uploads.choose(most)}
      onRetry={form.uploads.retry}
      onRemove={form.uploads.remove}
      onOpen={showPhotos}
    />
    <View className="below">
      <Words
        label={reportText.words}
        value={form.answers.words}
        placeholder={reportText.wordsHint}
        most={MAX_WORDS}
        onChange={(words) => {
          form.change({ ...form.answers, words });
        }}
      />
    </View>
  </Field>
);

/** What keeps the report from being sent, if anything: photos on their way, photos that failed, an open question. */
const obstacle = (form: ReportForm): string | null => {
  if (form.uploads.list.some(({ state }) => state === 'failed')) return commonText.photosFailed;
  if (stillSending(form.uploads.list)) return commonText.photosOnTheWay;
  return missing(form.answers, form.uploads.list.length, form.preview.data);
};

const Submit = ({ form, now }: { form: ReportForm; now: number }): ReactElement => {
  const hint = obstacle(form);
  return (
    <PrimaryAction
      words={submitWords(form.answers, form.preview.data, now)}
      busyWords={commonText.sending}
      busy={form.busy}
      disabled={hint !== null}
      problem={form.problem}
      hint={hint}
      onPress={() => void form.submit()}
    />
  );
};
