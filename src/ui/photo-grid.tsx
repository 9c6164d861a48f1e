import { Image, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { PhotoView } from '#domain/contract';
import { commonText } from '#domain/copy';
import { Icon } from './vant/icon';

interface PhotoGridProps {
  readonly photos: readonly PhotoView[];
  readonly size: 'large' | 'small';
  /** Gets the addresses that may be shown and which of them was touched. */
  readonly onOpen: (urls: readonly string[], current: number) => void;
}

const urlsOf = (photos: readonly PhotoView[]): readonly string[] =>
  photos.flatMap(({ url }) => (url === null ? [] : [url]));

/** A picture that may not be shown yet, or not at all, keeps its place and says why. */
const Hidden = ({ safety }: { safety: PhotoView['safety'] }): ReactElement => (
  <View className="photo photo-hidden">
    <View className="photo-icon" aria-hidden="true">
      <Icon name="photo-o" />
    </View>
    <View>{safety === 'risky' ? commonText.photoRefused : commonText.photoChecking}</View>
  </View>
);

/** Pictures of one moment: one is shown large, several in a row of squares; a tap opens them full screen. */
export const PhotoGrid = ({ photos, size, onOpen }: PhotoGridProps): ReactElement | null => {
  if (photos.length === 0) return null;
  const urls = urlsOf(photos);
  const shape = photos.length === 1 && size === 'large' ? 'photos-one' : `photos-${size}`;
  return (
    <View className={`photos ${shape}`}>
      {photos.map((photo, index) =>
        photo.url === null ? (
          <Hidden key={photo.id} safety={photo.safety} />
        ) : (
          <Image
            key={photo.id}
            className="photo"
            src={photo.url}
            mode="aspectFill"
            lazyLoad
            aria-label={commonText.photo(index + 1, photos.length)}
            onClick={() => {
              onOpen(urls, urls.indexOf(photo.url ?? ''));
            }}
          />
        ),
      )}
    </View>
  );
};
