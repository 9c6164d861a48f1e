import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { Tap } from './tap';
import { Icon, type IconName } from './vant/icon';

interface RowProps {
  readonly icon: IconName;
  readonly title: string;
  readonly note?: string;
  readonly onPress: () => void;
}

/** One line that leads somewhere. */
export const Row = ({ icon, title, note, onPress }: RowProps): ReactElement => (
  <Tap className="row" onPress={onPress}>
    <View className="row-icon" aria-hidden="true">
      <Icon name={icon} />
    </View>
    <View className="row-words">
      <Text className="row-title">{title}</Text>
      {note === undefined || note === '' ? null : <Text className="row-note">{note}</Text>}
    </View>
    <View className="row-arrow" aria-hidden="true">
      <Icon name="arrow" />
    </View>
  </Tap>
);
