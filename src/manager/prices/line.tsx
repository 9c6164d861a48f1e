import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { pricesText, quoteLineKindText } from '#domain/copy';
import { yuan } from '#domain/money';
import { Badge, type BadgeTone } from '../../ui/badge';
import { Tap } from '../../ui/tap';
import type { Line } from './draft';

const badges: Readonly<Record<Exclude<Line['state'], 'same'>, { tone: BadgeTone; words: string }>> = {
  changed: { tone: 'amber', words: pricesText.changed },
  fresh: { tone: 'amber', words: pricesText.fresh },
  removed: { tone: 'danger', words: pricesText.removed },
};

/** One line of the price book. */
export const PriceLine = ({ line, onOpen }: { line: Line; onOpen: () => void }): ReactElement => {
  const { item, state } = line;
  return (
    <Tap className="entry" onPress={onOpen}>
      <View className="entry-head">
        <Text className="entry-title">{item.name}</Text>
        <Text className="entry-amount">{pricesText.perUnit(yuan(item.unitPrice), item.unit)}</Text>
      </View>
      <View className="entry-head">
        <Text className="entry-note">{quoteLineKindText[item.kind]}</Text>
        {state === 'same' ? null : <Badge tone={badges[state].tone} words={badges[state].words} />}
      </View>
    </Tap>
  );
};
