import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { Api, Output } from '#domain/contract';
import { partText, sayMoment } from '#domain/copy';
import { GivenStars } from './stars';

interface RatingLineProps {
  readonly line: Output<Api['satisfaction.ratings']>['items'][number];
  readonly now: number;
  readonly onOpen: (ticketId: string) => void;
}

/** One rating in a list, and the way to its ticket. */
export const RatingLine = ({ line, now, onOpen }: RatingLineProps): ReactElement => (
  <View
    className="rating"
    hoverClass="pressed"
    aria-role="button"
    onClick={() => {
      onOpen(line.ticketId);
    }}
  >
    <View className="rating-head">
      <GivenStars value={line.stars} />
      <Text className="rating-about">{sayMoment(line.at, now)}</Text>
    </View>
    {line.words === '' ? null : <View className="rating-words">{line.words}</View>}
    <View className="rating-about">
      {[line.home, partText[line.part], line.technician ?? ''].filter((word) => word !== '').join(' · ')}
    </View>
  </View>
);
