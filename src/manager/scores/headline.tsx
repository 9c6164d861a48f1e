import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { CsatView } from '#domain/contract';
import { joined, managerText, scoresText } from '#domain/copy';
import { Tap } from '../../ui/tap';

const at = (share: number): string => `${share * 100}%`;

interface HeadlineProps {
  readonly name: string;
  readonly csat: CsatView;
  /** The same of the days it is compared with; null: not compared. */
  readonly before: CsatView | null;
  /** Of how many, in words. */
  readonly sample: string;
  readonly onPress: () => void;
}

const rateWords = ({ rate }: CsatView): string => (rate === null ? managerText.noRate : managerText.percent(rate));

/** CSAT with everything it rests on: sample, interval, target, and the verdict as a sentence. Opens what is behind it. */
export const Headline = ({ name, csat, before, sample, onPress }: HeadlineProps): ReactElement => (
  <Tap className="score" onPress={onPress}>
    <Text className="score-label">{name}</Text>
    <View className="score-line">
      <Text className="score-number">{rateWords(csat)}</Text>
      {before === null ? null : (
        <Text className="score-note">
          {scoresText.before(joined.spoken(rateWords(before), scoresText.answers(before.n)))}
        </Text>
      )}
    </View>
    <View className={`score-word score-${csat.verdict}`}>{scoresText.verdict(csat)}</View>
    <Interval csat={csat} />
    <View className="score-note">{sample}</View>
  </Tap>
);

/** The Wilson interval on a line from 0 to 100 %, with the target across it. */
const Interval = ({ csat }: { csat: CsatView }): ReactElement | null => {
  const { rate, lower, upper, target } = csat;
  if (rate === null || lower === null || upper === null) return null;
  return (
    <View aria-role="img" aria-label={managerText.intervalAndTarget(lower, upper, target)}>
      <View className="scale-head">
        <Text className="scale-target-word" style={`width:${at(target)}`}>
          {managerText.target(target)}
        </Text>
      </View>
      <View className="scale">
        <View className="scale-track" />
        <View className="scale-range" style={`left:${at(lower)};width:${at(upper - lower)}`} />
        <View className="scale-point" style={`left:${at(rate)}`} />
        <View className="scale-target" style={`left:${at(target)}`} />
      </View>
      <View className="scale-ends">
        <Text>{managerText.percent(0)}</Text>
        <Text>{managerText.percent(1)}</Text>
      </View>
      <View className="score-note">{managerText.interval(lower, upper)}</View>
    </View>
  );
};
