import { Image, Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { drillScreenText, headingOf, joined, sayMoment } from '#domain/copy';
import type { ListItem } from '../../api/use-list';
import { Tap } from '../../ui/tap';

interface CardProps {
  readonly item: ListItem<'satisfaction.tickets'>;
  readonly now: number;
  readonly onOpen: (ticketId: string) => void;
}

/** One ticket behind a number: its photo first, then what it was and what the owner gave. */
export const DrillCard = ({ item, now, onOpen }: CardProps): ReactElement => {
  const { card, stars, closedAt } = item;
  const given = stars === null ? drillScreenText.unrated : drillScreenText.stars(stars);
  const closed = drillScreenText.closed(sayMoment(closedAt, now));
  const photo = card.photo?.thumb ?? card.photo?.url ?? null;
  return (
    <Tap
      className="drill"
      onPress={() => {
        onOpen(card.id);
      }}
    >
      {photo === null ? (
        <View className="drill-none">{drillScreenText.noPhoto}</View>
      ) : (
        <Image className="drill-photo" src={photo} mode="aspectFill" lazyLoad aria-hidden="true" />
      )}
      <Text className="drill-title">{joined.remark(headingOf(card), given)}</Text>
      <Text className="drill-note">{joined.spoken(card.home, closed)}</Text>
    </Tap>
  );
};
