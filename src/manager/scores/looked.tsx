import { View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { scoresText, splitText } from '#domain/copy';
import type { Look } from './look';

/** What a page is about: its days, and which tickets of them. */
export const Looked = ({ look }: { look: Look }): ReactElement => (
  <View className="looked">
    <View className="looked-days">{scoresText.days(look.from, look.to)}</View>
    {look.where.map(({ facet, label }) => (
      <View key={facet} className="score-note">
        {scoresText.chip(splitText[facet], label)}
      </View>
    ))}
  </View>
);
