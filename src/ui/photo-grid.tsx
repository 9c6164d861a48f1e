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

/** One fills the width, two and four stand in pairs, more in rows of three. */
const shapeOf = (count: number): 'one' | 'two' | 'three' => {
  if (count === 1) return 'one';
  return count === 2 || count === 4 ? 'two' : 'three';
};

/** A picture that may not be shown yet, or not at all, keeps its place and says why. */
const Hidden = ({ safety }: { safety: PhotoView['safety'] }): ReactElement => (
  <View className="photo photo-hidden">
    <View className="photo-icon" aria-hidden="true">
      <Icon name="photo-o" />
    </View>
    <View>{safety === 'risky' ? commonText.photoRefused : commonText.photoChecking}</View>
  </View>
);

/** Pictures of one moment: large ones fill the width; a tap opens them full screen. */
export const PhotoGrid = ({ photos, size, onOpen }: PhotoGridProps): ReactElement | null => {
  if (photos.length === 0) return null;
  const urls = urlsOf(photos);
  return (
    <View className={`photos photos-${size === 'small' ? size : shapeOf(photos.length)}`}>
      {photos.map((photo, index) =>
        photo.url === null ? (
          <Hidden key={photo.id} safety={photo.safety} />
        ) : (
          <Image
            key={photo.id}
            className="photo"
            src={size === 'small' ? (photo.thumb ?? photo.url) : photo.url}
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
