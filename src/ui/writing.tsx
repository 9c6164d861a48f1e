import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { MAX_PHOTOS, MAX_WORDS } from '#domain/ticket';
import { Words } from './field';
import { PhotoPicker, type PickedPhoto } from './photo-picker';

/** Words and pictures being written, as src/api keeps them. */
export interface WritingView {
  readonly words: string;
  readonly setWords: (words: string) => void;
  readonly uploads: {
    readonly list: readonly PickedPhoto[];
    readonly choose: (most: number) => Promise<void>;
    readonly retry: (key: string) => void;
    readonly remove: (key: string) => void;
  };
}

interface WritingProps {
  readonly writing: WritingView;
  readonly label: string;
  readonly hint: string;
  readonly photos: string;
  readonly onOpen: (paths: readonly string[], current: number) => void;
}

/** The two ways to say something: words that grow, and pictures. */
export const WritingFields = ({ writing, label, hint, photos, onOpen }: WritingProps): ReactElement => (
  <>
    <View className="sheet-part">
      <Words label={label} value={writing.words} placeholder={hint} most={MAX_WORDS} onChange={writing.setWords} />
    </View>
    <View className="sheet-part">
      <PhotoPicker
        photos={writing.uploads.list}
        most={MAX_PHOTOS}
        words={photos}
        onAdd={(most) => void writing.uploads.choose(most)}
        onRetry={writing.uploads.retry}
        onRemove={writing.uploads.remove}
        onOpen={onOpen}
      />
    </View>
  </>
);
