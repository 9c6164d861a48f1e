import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { settingText } from '#domain/copy';
import type { SettingChange } from '#domain/settings';
import { sayChange } from './say';

/** Old and new in words, one below the other. */
export const ChangeList = ({ changes }: { changes: readonly SettingChange[] }): ReactElement => (
  <View>
    {changes.map((change) => {
      const { label, from, to } = sayChange(change);
      return (
        <View className="changed" key={change.path}>
          <Text className="changed-name">{label}</Text>
          <View className="changed-values">{settingText.fromTo(from, to)}</View>
        </View>
      );
    })}
  </View>
);
