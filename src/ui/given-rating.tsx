import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { RatingView } from '#domain/contract';
import { commonText, dimensionText, starsText, tagText } from '#domain/copy';
import { dimensions } from '#domain/satisfaction';
import { PhotoGrid } from './photo-grid';
import { GivenStars } from './stars';

interface GivenRatingProps {
  readonly rating: Pick<RatingView, 'stars' | 'dimensions' | 'tags' | 'words' | 'photos'>;
  readonly onOpenPhotos: (urls: readonly string[], current: number) => void;
}

/** A rating as it was given. What the owner left out is left out. */
export const GivenRating = ({ rating, onOpenPhotos }: GivenRatingProps): ReactElement => {
  const given = dimensions.flatMap((dimension) => {
    const stars = rating.dimensions[dimension];
    return stars === null ? [] : [{ dimension, stars }];
  });
  return (
    <View className="given-rating">
      <View className="given-head">
        <GivenStars value={rating.stars} />
        <Text>{starsText[rating.stars]}</Text>
      </View>
      {given.length === 0 ? null : (
        <View className="given-dimensions">
          {given.map(({ dimension, stars }) => (
            <Text className="given-dimension" key={dimension}>
              {`${dimensionText[dimension]} ${commonText.stars(stars)}`}
            </Text>
          ))}
        </View>
      )}
      {rating.tags.length === 0 ? null : (
        <View className="reasons">
          {rating.tags.map((tag) => (
            <Text className="reason" key={tag}>
              {tagText[tag]}
            </Text>
          ))}
        </View>
      )}
      {rating.words === '' ? null : <View className="rating-words">{rating.words}</View>}
      <PhotoGrid photos={rating.photos} size="small" onOpen={onOpenPhotos} />
    </View>
  );
};
