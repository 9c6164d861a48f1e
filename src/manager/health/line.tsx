import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { healthText } from '#domain/copy';
import type { Light } from '#domain/health';
import type { CallData } from '../../api/call';
import { Badge, type BadgeTone } from '../../ui/badge';
import { Icon, type IconName } from '../../ui/vant/icon';

const tones: Readonly<Record<Light, BadgeTone>> = { good: 'calm', watch: 'amber', bad: 'danger' };

const icons: Readonly<Record<Light, IconName>> = { good: 'passed', watch: 'underway-o', bad: 'warning-o' };

interface LineProps {
  readonly line: CallData<'health.get'>['lines'][number];
  readonly now: number;
}

/** One thing that was looked at; what it means only where it is not all right, what to do where it is time to. */
export const HealthLine = ({ line, now }: LineProps): ReactElement => {
  const { title, found, means, todo } = healthText.lines[line.kind];
  return (
    <View className="entry">
      <View className="entry-head">
        <View className="health-title">
          <View className={`health-${line.light}`} aria-hidden="true">
            <Icon name={icons[line.light]} />
          </View>
          <Text className="entry-title">{title}</Text>
        </View>
        <Badge tone={tones[line.light]} words={healthText.lights[line.light]} />
      </View>
      <Text className="entry-note">{found(line, now)}</Text>
      {line.light === 'good' ? null : <Text className="entry-note">{means}</Text>}
      {line.light === 'bad' ? <Text>{todo}</Text> : null}
    </View>
  );
};
