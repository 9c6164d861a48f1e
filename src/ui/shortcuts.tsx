import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { Tap } from './tap';
import { Icon, type IconName } from './vant/icon';

export interface Shortcut {
  readonly icon: IconName;
  readonly words: string;
  readonly onPress: () => void;
}

/** Where else one can go from a home, small and beside one another. */
export const Shortcuts = ({ items }: { items: readonly Shortcut[] }): ReactElement => (
  <View className="shortcuts">
    {items.map(({ icon, words, onPress }) => (
      <Tap className="shortcut" key={words} onPress={onPress}>
        <View className="shortcut-icon" aria-hidden="true">
          <Icon name={icon} />
        </View>
        <Text>{words}</Text>
      </Tap>
    ))}
  </View>
);
