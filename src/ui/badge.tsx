import { Text } from '@tarojs/components';
import type { ReactElement } from 'react';

export type BadgeTone = 'calm' | 'amber' | 'danger' | 'soft';

/** A state in one or two words, never by its colour alone. */
export const Badge = ({ tone, words }: { tone: BadgeTone; words: string }): ReactElement => (
  <Text className={`badge badge-${tone}`}>{words}</Text>
);
