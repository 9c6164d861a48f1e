import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { Icon, type IconName } from './vant/icon';

interface BarItem<T extends string> {
  readonly value: T;
  readonly words: string;
  readonly icon: IconName;
  readonly count?: number;
}

interface BottomBarProps<T extends string> {
  readonly items: readonly BarItem<T>[];
  readonly current: T;
  readonly onChoose: (value: T) => void;
}

/** The bar of the roles that work here; owners have the platform's tab bar. */
export const BottomBar = <T extends string>({ items, current, onChoose }: BottomBarProps<T>): ReactElement => (
  <View className="bar" aria-role="tablist">
    {items.map(({ value, words, icon, count }) => (
      <View
        key={value}
        className={value === current ? 'bar-item bar-on' : 'bar-item'}
        aria-role="tab"
        aria-selected={value === current ? 'true' : 'false'}
        onClick={() => {
          if (value !== current) onChoose(value);
        }}
      >
        {/* It stands higher than the word, so it is read first. */}
        {count === undefined || count === 0 ? null : <Text className="bar-count">{count > 99 ? '99+' : count}</Text>}
        <View className="bar-icon" aria-hidden="true">
          <Icon name={icon} />
        </View>
        <Text className="bar-words">{words}</Text>
      </View>
    ))}
  </View>
);
