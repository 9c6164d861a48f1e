import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { callBackText, starsText } from '#domain/copy';
import type { Stars as StarCount } from '#domain/satisfaction';
import { Stars } from '../../ui/stars';

interface SpokenStarsProps {
  readonly label: string;
  readonly value: StarCount | null;
  readonly onChoose: (stars: StarCount) => void;
}

/** Stars somebody said on the telephone: nobody has to, and a second tap takes them back. */
export const SpokenStars = ({ label, value, onChoose }: SpokenStarsProps): ReactElement => (
  <View className="call-stars">
    <View className="line-label">{value === null ? label : `${label} ${starsText[value]}`}</View>
    <Stars
      label={label}
      value={value}
      size="row"
      say={(stars) => callBackText.star(label, stars, starsText[stars])}
      onChoose={onChoose}
    />
  </View>
);
