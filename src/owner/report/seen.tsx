import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { reportText } from '#domain/copy';
import { MAX_PHOTOS, MAX_WORDS } from '#domain/ticket';
import { showPhotos } from '../../api/photo-files';
import { Field, Words } from '../../ui/field';
import { Guesses } from '../../ui/guesses';
import { PhotoPicker } from '../../ui/photo-picker';
import type { ReportForm } from './use-report';

/** Photo first or words first: both lead on. */
export const Seen = ({ form }: { form: ReportForm }): ReactElement => (
  <Field label={reportText.what} note={reportText.photosNote}>
    <PhotoPicker
      photos={form.uploads.list}
      most={MAX_PHOTOS}
      words={reportText.photos}
      onAdd={(most) => void form.uploads.choose(most)}
      onRetry={form.uploads.retry}
      onRemove={form.uploads.remove}
      onMove={form.uploads.move}
      onOpen={showPhotos}
    />
    <View className="below">
      <Words
        label={reportText.words}
        value={form.answers.words}
        placeholder={reportText.wordsHint}
        most={MAX_WORDS}
        onChange={(words) => {
          form.change({ words });
        }}
      />
    </View>
    <Guesses answers={form.answers} suggestions={form.suggestions} onChoose={form.change} />
  </Field>
);
