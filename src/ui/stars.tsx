import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { commonText, rateText } from '#domain/copy';
import { starValues, type Stars as StarCount } from '#domain/satisfaction';
import { Icon } from './vant/icon';

interface StarsProps {
  readonly label: string;
  readonly value: StarCount | null;
  readonly size: 'large' | 'row';
  /** What a screen reader says of one star. */
  readonly say?: (stars: StarCount) => string;
  readonly onChoose: (value: StarCount) => void;
}

/** One to five stars to choose from: a radio group for a screen reader, each star its own answer. */
export const Stars = ({ label, value, size, say = rateText.star, onChoose }: StarsProps): ReactElement => (
  <View className={`stars stars-${size}`} aria-role="radiogroup" aria-label={label}>
    {starValues.map((star) => (
      <View
        key={star}
        className={value !== null && star <= value ? 'star star-on' : 'star'}
        hoverClass="pressed"
        aria-role="radio"
        aria-checked={star === value ? 'true' : 'false'}
        aria-label={say(star)}
        onClick={() => {
          onChoose(star);
        }}
      >
        <Icon name={value !== null && star <= value ? 'star' : 'star-o'} />
      </View>
    ))}
  </View>
);

/** Stars that were given, read aloud as one sentence. */
export const GivenStars = ({ value }: { value: StarCount }): ReactElement => (
  <View className="given" aria-role="img" aria-label={commonText.stars(value)}>
    {starValues.map((star) => (
      <View key={star} className={star <= value ? 'given-star given-on' : 'given-star'} aria-hidden="true">
        <Icon name={star <= value ? 'star' : 'star-o'} />
      </View>
    ))}
  </View>
);
