import type { ReactElement } from 'react';
import { channelText, reportForText, reportText } from '#domain/copy';
import { MAX_PHOTOS, MAX_WORDS } from '#domain/ticket';
import { showPhotos } from '../../api/photo-files';
import { Field, Words } from '../../ui/field';
import { Guesses } from '../../ui/guesses';
import { PhotoPicker } from '../../ui/photo-picker';
import { Tiles } from '../../ui/tiles';
import type { DeskForm } from './use-desk-report';

const channels = ['phone', 'walkIn', 'chat'] as const;

/** How it came in, and what was said: the words find place, part and symptom. */
export const Said = ({ form }: { form: DeskForm }): ReactElement => {
  const { answers, change } = form;
  return (
    <>
      <Field label={reportForText.channel}>
        <Tiles
          label={reportForText.channel}
          options={channels.map((value) => ({ value, words: channelText[value] }))}
          chosen={answers.channel}
          onChoose={(channel) => {
            change({ channel });
          }}
        />
      </Field>
      <Field label={reportForText.words}>
        <Words
          label={reportForText.words}
          value={answers.words}
          placeholder={reportForText.wordsHint}
          most={MAX_WORDS}
          onChange={(words) => {
            change({ words });
          }}
        />
        <Guesses answers={answers} suggestions={form.suggestions} onChoose={change} />
      </Field>
    </>
  );
};

/** What came through the group, or was shown at the counter. Nobody on the telephone has any. */
export const Photos = ({ form: { uploads } }: { form: DeskForm }): ReactElement => (
  <Field label={reportForText.photos} note={reportForText.photosNote}>
    <PhotoPicker
      photos={uploads.list}
      most={MAX_PHOTOS}
      words={reportText.photos}
      onAdd={(most) => void uploads.choose(most)}
      onRetry={uploads.retry}
      onRemove={uploads.remove}
      onOpen={showPhotos}
    />
  </Field>
);
