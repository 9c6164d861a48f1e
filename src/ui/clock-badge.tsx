import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { ClockView } from '#domain/contract';
import { clockStateAt, clockStateText, clockText, sayLeft } from '#domain/copy';
import { Icon, type IconName } from './vant/icon';

interface ClockBadgeProps {
  readonly clock: ClockView;
  readonly now: number;
}

const shapes = {
  running: 'clock-o',
  warned: 'clock-o',
  paused: 'pause-circle-o',
  missed: 'warning-o',
} as const satisfies Record<string, IconName>;

/** What a clock counts and how much is left: amber past 80 %, red when missed, always in words too. */
export const ClockBadge = ({ clock, now }: ClockBadgeProps): ReactElement | null => {
  const state = clockStateAt(clock, now);
  if (state === 'kept' || clock.stoppedAt !== null) return null;
  const words = state === 'paused' ? clockStateText.paused : sayLeft(clock.dueAt - now);
  return (
    <View className={`clock clock-${state}`}>
      <View className="clock-icon" aria-hidden="true">
        <Icon name={shapes[state]} />
      </View>
      <Text className="clock-words">{`${clockText[clock.kind]} ${words}`}</Text>
    </View>
  );
};
