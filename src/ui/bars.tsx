import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';

interface Bar {
  readonly name: string;
  /** 0 to 1 of the whole width. */
  readonly share: number;
  /** Written at the end: readable without touching. */
  readonly value: string;
}

/** A few labelled bars, each read aloud as its name and value. */
export const Bars = ({ rows }: { rows: readonly Bar[] }): ReactElement => (
  <View className="bars">
    {rows.map(({ name, share, value }) => (
      <View className="bar-row" key={name} aria-role="img" aria-label={`${name} ${value}`}>
        <Text className="bar-name">{name}</Text>
        <View className="bar-track">
          <View className="bar-fill" style={`width:${share * 100}%`} />
        </View>
        <Text className="bar-value">{value}</Text>
      </View>
    ))}
  </View>
);
