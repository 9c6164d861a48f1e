import { Text, View } from '@tarojs/components';
import type { ReactElement } from 'react';
import { staffStatusText, statusText, type Viewer } from '#domain/copy';
import type { Status } from '#domain/ticket';
import { Icon, type IconName } from './vant/icon';

/** Word, shape and colour together: never colour alone. */
const shapes = {
  reported: 'circle',
  dispatched: 'underway-o',
  accepted: 'underway-o',
  working: 'setting-o',
  quoted: 'bill-o',
  suspended: 'pause-circle-o',
  inspecting: 'shield-o',
  finished: 'passed',
  closed: 'checked',
  cancelled: 'cross',
} as const satisfies Record<Status, IconName>;

interface StatusProps {
  readonly status: Status;
  readonly viewer: Viewer;
}

export const StatusWord = ({ status, viewer }: StatusProps): ReactElement => (
  <View className={`status status-${status}`}>
    <View className="status-shape" aria-hidden="true">
      <Icon name={shapes[status]} />
    </View>
    <Text className="status-word">{(viewer === 'owner' ? statusText : staffStatusText)[status]}</Text>
  </View>
);

/** Where the ticket is, and below it what happens next and until when. */
export const StatusLine = ({ status, viewer, next }: StatusProps & { next: string }): ReactElement => (
  <View className="status-line">
    <StatusWord status={status} viewer={viewer} />
    <View className="status-next">{next}</View>
  </View>
);
