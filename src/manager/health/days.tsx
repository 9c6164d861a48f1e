import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { healthText, joined, sayDayOf } from '#domain/copy';
import type { CallData } from '../../api/call';
import { Panel, Section } from '../../ui/section';

type Day = CallData<'health.get'>['days'][number];

const cellsOf = ({ internal, busy, refused, undelivered }: Day): readonly string[] =>
  [internal, busy, refused, undelivered].map(String);

const spoken = (day: Day, now: number): string => {
  const [, ...names] = healthText.dayHead;
  return joined.spoken(sayDayOf(day.day, now), ...cellsOf(day).map((cell, at) => `${names[at] ?? ''}${cell}`));
};

/** 近七天: what was counted, newest first. */
export const Days = ({ days, now }: { days: readonly Day[]; now: number }): ReactElement => (
  <Section title={healthText.days}>
    <Panel>
      <View className="grid-row grid-head" aria-hidden="true">
        {healthText.dayHead.map((name, at) => (
          <Text className={at === 0 ? 'grid-name' : 'grid-cell'} key={name}>
            {name}
          </Text>
        ))}
      </View>
      {days.map((day) => (
        <View className="grid-row" key={day.day} aria-label={spoken(day, now)}>
          <Text className="grid-name">{sayDayOf(day.day, now)}</Text>
          {cellsOf(day).map((cell, at) => (
            <Text className="grid-cell" key={healthText.dayHead[at + 1] ?? ''}>
              {cell}
            </Text>
          ))}
        </View>
      ))}
    </Panel>
    <View className="score-note">{healthText.daysNote}</View>
    <View className="score-note">{healthText.shared}</View>
  </Section>
);
