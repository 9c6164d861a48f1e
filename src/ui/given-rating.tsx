import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { RatingView } from '#domain/contract';
import { dimensionText, managerText, tagText } from '#domain/copy';
import { dimensions } from '#domain/satisfaction';
import { GivenStars } from './stars';

/** A rating as it was given. */
export const GivenRating = ({ rating }: { rating: Omit<RatingView, 'at' | 'revision'> }): ReactElement => (
  <View className="given-rating">
    <GivenStars value={rating.stars} />
    <View className="given-dimensions">
      {dimensions.map((dimension) => (
        <Text className="given-dimension" key={dimension}>
          {`${dimensionText[dimension]} ${managerText.starRow(rating.dimensions[dimension])}`}
        </Text>
      ))}
    </View>
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
  </View>
);
