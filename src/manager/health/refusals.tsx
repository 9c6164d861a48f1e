import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { healthText, joined, messageText } from '#domain/copy';
import type { CallData } from '../../api/call';
import { Place } from '../../ui/place';
import { Panel, Section } from '../../ui/section';

type Refusals = NonNullable<CallData<'health.get'>['refusals']>;

/** As many as are worth reading; the rest is one line. */
const SHOWN = 10;

const restOf = (rest: Refusals): string =>
  healthText.moreRefusals(
    rest.length,
    rest.reduce((sum, { count }) => sum + count, 0),
  );

/** Which messages people have not asked for, the most first. */
export const RefusalList = ({ refusals }: { refusals: Refusals }): ReactElement => {
  const rest = refusals.slice(SHOWN);
  return (
    <Section title={healthText.refusals}>
      <Panel>
        {refusals.slice(0, SHOWN).map(({ kind, count }) => (
          <Row key={kind} name={messageText(kind, {}).title} count={count} />
        ))}
      </Panel>
      <Place>{rest.length === 0 ? null : <View className="score-note">{restOf(rest)}</View>}</Place>
      <View className="score-note">{healthText.refusalsNote}</View>
    </Section>
  );
};

const Row = ({ name, count }: { name: string; count: number }): ReactElement => (
  <View className="grid-row" aria-label={joined.spoken(name, String(count))}>
    <Text className="grid-name">{name}</Text>
    <Text className="grid-cell">{String(count)}</Text>
  </View>
);
