import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { Panel } from './section';

/** A few sentences one below the other, each with a dot. */
export const Lines = ({ lines }: { lines: readonly string[] }): ReactElement => (
  <Panel>
    {lines.map((line) => (
      <View className="dotted" key={line}>
        <View className="dotted-dot" aria-hidden="true" />
        <Text className="dotted-words">{line}</Text>
      </View>
    ))}
  </Panel>
);
