import { Text, View } from '@tarojs/components';
import { useState, type PropsWithChildren, type ReactElement } from 'react';
import { joined, scoresText } from '#domain/copy';
import { Place } from '../../ui/place';
import { Tap } from '../../ui/tap';
import { Icon } from '../../ui/vant/icon';

interface FoldProps {
  readonly title: string;
  /** What is in it, in one sentence: readable without unfolding. */
  readonly finding: string;
}

/** Numbers under one heading, built when somebody wants to see them: one touch may send 20 KB. */
export const Fold = ({ title, finding, children }: PropsWithChildren<FoldProps>): ReactElement => {
  const [unfolded, setUnfolded] = useState(false);
  return (
    <View className="fold">
      <Tap
        className="fold-head"
        label={joined.spoken(title, finding, unfolded ? scoresText.foldAway : scoresText.unfold)}
        onPress={() => {
          setUnfolded(!unfolded);
        }}
      >
        <View className="fold-title">
          <View>{title}</View>
          <Text className="metric-note">{finding}</Text>
        </View>
        <View className={unfolded ? 'question-mark question-open' : 'question-mark'} aria-hidden="true">
          <Icon name="arrow" />
        </View>
      </Tap>
      <Place>{unfolded ? <View className="fold-body">{children}</View> : null}</Place>
    </View>
  );
};
