import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { ClockView } from '#domain/contract';
import { clockStateAt, sayDeadline } from '#domain/copy';
import { Icon, type IconName } from './vant/icon';

const shapes = {
  running: 'clock-o',
  warned: 'clock-o',
  paused: 'pause-circle-o',
  missed: 'warning-o',
  kept: 'passed',
} as const satisfies Record<ClockView['state'], IconName>;

/** Every deadline and whether it is kept, a sentence each: shape and words say what the colour says. */
export const Deadlines = ({ clocks, now }: { clocks: readonly ClockView[]; now: number }): ReactElement => (
  <View className="deadlines">
    {clocks.map((clock) => {
      const state = clockStateAt(clock, now);
      return (
        <View className={`deadline deadline-${state}`} key={`${clock.kind} ${clock.startedAt}`}>
          <View className="deadline-shape" aria-hidden="true">
            <Icon name={shapes[state]} />
          </View>
          <Text className="deadline-words">{sayDeadline(clock, now)}</Text>
        </View>
      );
    })}
  </View>
);
