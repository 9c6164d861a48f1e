import { Text } from '@tarojs/components';
import type { ReactElement } from 'react';
import { scoresText } from '#domain/copy';
import { Tap } from '../../ui/tap';

/** A number, what it is of, and where its tickets are. */
export interface Metric {
  readonly name: string;
  readonly value: string;
  /** Of how many, and how sure; '': said elsewhere. */
  readonly note: string;
  readonly onPress: () => void;
}

/** One number in a line; the whole line opens its tickets. `before`: the same of the days it is compared with. */
export const MetricLine = ({ metric, before }: { metric: Metric; before: string | null }): ReactElement => {
  const { name, note, onPress } = metric;
  const value = before === null ? metric.value : `${metric.value}${scoresText.before(before)}`;
  return (
    <Tap className="metric" onPress={onPress}>
      <Text className="metric-name">{name}</Text>
      <Text className="metric-value">{value}</Text>
      {note === '' ? null : <Text className="metric-note">{note}</Text>}
    </Tap>
  );
};

interface MetricLinesProps {
  readonly metrics: readonly Metric[];
  readonly before: readonly Metric[] | null;
}

export const MetricLines = ({ metrics, before }: MetricLinesProps): ReactElement => (
  <>
    {metrics.map((metric, at) => (
      <MetricLine key={metric.name} metric={metric} before={before?.[at]?.value ?? null} />
    ))}
  </>
);
