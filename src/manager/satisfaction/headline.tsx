import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { managerText } from '#domain/copy';
import type { CallData } from '../../api/call';

type Figures = CallData<'satisfaction.summary'>;

const at = (share: number): string => `${share * 100}%`;

/** CSAT with everything it rests on: sample, response rate, interval, target, and the verdict as a sentence. */
export const Headline = ({ summary }: { summary: Figures }): ReactElement => {
  const { csat, answers, closures } = summary;
  return (
    <View className="score">
      <Text className="score-label">{managerText.headline}</Text>
      <View className="score-line">
        <Text className="score-number">{csat.rate === null ? managerText.noRate : managerText.percent(csat.rate)}</Text>
        <Text className={`score-word score-${csat.verdict}`}>{managerText.verdictWord[csat.verdict]}</Text>
      </View>
      <View className="score-finding">{managerText.verdict[csat.verdict](csat.target)}</View>
      <Interval csat={csat} />
      <View className="score-note">{managerText.sample(answers, closures)}</View>
      <View className="score-note">{managerText.headlineNote}</View>
    </View>
  );
};

/** The Wilson interval on a line from 0 to 100 %, with the target across it. */
const Interval = ({ csat }: { csat: Figures['csat'] }): ReactElement | null => {
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
