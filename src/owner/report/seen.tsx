import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { partText, placeText, reportText, suggestText, symptomText } from '#domain/copy';
import { MAX_PHOTOS, MAX_WORDS } from '#domain/ticket';
import { showPhotos } from '../../api/photo-files';
import { Field, Words } from '../../ui/field';
import { PhotoPicker } from '../../ui/photo-picker';
import { Tap } from '../../ui/tap';
import { guesses, type Guess } from './suggestions';
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
    <Guesses form={form} />
  </Field>
);

const wordsOf = ({ place, part, symptom }: Guess): string =>
  [place && placeText[place], part && partText[part], symptom && symptomText[symptom]]
    .filter((word) => word !== null)
    .join(' · ');

/** What the words seem to be about, one tap each. Nothing is chosen before the owner taps. */
const Guesses = ({ form }: { form: ReportForm }): ReactElement | null => {
  const found = guesses(form.answers, form.suggestions);
  if (found.length === 0) return null;
  return (
    <View className="guesses" aria-live="polite">
      <View className="guesses-title">{suggestText.title}</View>
      {found.map((guess) => (
        <Tap
          key={wordsOf(guess)}
          className="guess"
          onPress={() => {
            const { place, part, symptom } = guess;
            form.change({ place, part, symptom });
          }}
        >
          <View className="guess-words">{wordsOf(guess)}</View>
          <View className="guess-why">{suggestText.because(guess.because)}</View>
        </Tap>
      ))}
    </View>
  );
};
