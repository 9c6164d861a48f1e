import { Text, View } from '@tarojs/components';
import { useState, type ReactElement } from 'react';
import { joined, settingGroupText, settingText } from '#domain/copy';
import type { SettingFact, SettingGroup } from '#domain/settings';
import { Place } from '../../ui/place';
import { QuietAction } from '../../ui/primary-action';
import { Tap } from '../../ui/tap';
import { Icon } from '../../ui/vant/icon';

interface FoldProps {
  readonly group: SettingGroup;
  readonly facts: readonly SettingFact[];
  /** Unfolded from the beginning. */
  readonly open: boolean;
  /** How many of them are changed and not saved. */
  readonly touched: number;
  readonly field: (fact: SettingFact) => ReactElement;
}

/** Fields at a time: every one of them crosses to the view, and one touch may send 20 KB. */
const PAGE = 12;

/** One heading with its fields, which are built when somebody wants to see them. */
export const Fold = ({ group, facts, open, touched, field }: FoldProps): ReactElement => {
  const [unfolded, setUnfolded] = useState(open);
  const [shown, setShown] = useState(PAGE);
  const title = settingGroupText[group];
  const count = touched === 0 ? settingText.count(facts.length) : settingText.changed;
  const left = facts.length - shown;
  return (
    <View className="fold">
      <Tap
        className="fold-head"
        label={joined.spoken(`${title} ${count}`, unfolded ? settingText.unfolded : settingText.folded)}
        onPress={() => {
          setUnfolded(!unfolded);
        }}
      >
        <Text className="fold-title">{title}</Text>
        <Text className="fold-note">{count}</Text>
        <View className={unfolded ? 'question-mark question-open' : 'question-mark'} aria-hidden="true">
          <Icon name="arrow" />
        </View>
      </Tap>
      <Place>
        {unfolded ? (
          <View className="fold-body">
            {facts.slice(0, shown).map(field)}
            {left > 0 ? (
              <QuietAction
                words={settingText.more(Math.min(PAGE, left))}
                onPress={() => {
                  setShown(shown + PAGE);
                }}
              />
            ) : null}
          </View>
        ) : null}
      </Place>
    </View>
  );
};
