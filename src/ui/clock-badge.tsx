import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import type { ClockView } from '#domain/contract';
import { clockText, sayLeft } from '#domain/copy';
import { Icon } from './vant/icon';

interface ClockBadgeProps {
  readonly clock: ClockView;
  readonly now: number;
}

/** Between two answers of the cloud the phone can see for itself that a clock has moved on. */
const stateAt = ({ state, warnAt, dueAt }: ClockView, now: number): ClockView['state'] => {
  if (state === 'kept' || state === 'missed') return state;
  if (now >= dueAt) return 'missed';
  return now >= warnAt ? 'warned' : 'running';
};

/** What a clock counts and how much is left: amber past 80 %, red when missed, always in words too. */
export const ClockBadge = ({ clock, now }: ClockBadgeProps): ReactElement | null => {
  const state = stateAt(clock, now);
  if (state === 'kept' || clock.stoppedAt !== null) return null;
  return (
    <View className={`clock clock-${state}`}>
      <View className="clock-icon" aria-hidden="true">
        <Icon name={state === 'missed' ? 'warning-o' : 'clock-o'} />
      </View>
      <Text className="clock-words">{`${clockText[clock.kind]} ${sayLeft(clock.dueAt - now)}`}</Text>
    </View>
  );
};
