import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactElement } from 'react';
import { Icon, type IconName } from './vant/icon';

interface NoticeProps {
  readonly tone: 'calm' | 'amber' | 'danger';
  readonly icon: IconName;
  readonly title: string;
}

/** Something to know before reading on: title, then sentences. */
export const Notice = ({ tone, icon, title, children }: PropsWithChildren<NoticeProps>): ReactElement => (
  <View className={`notice notice-${tone}`}>
    <View className="notice-head">
      <View className="notice-icon" aria-hidden="true">
        <Icon name={icon} />
      </View>
      <View className="notice-title">{title}</View>
    </View>
    {children}
  </View>
);

export const NoticeLine = ({ children }: PropsWithChildren): ReactElement => (
  <View className="notice-line">{children}</View>
);
