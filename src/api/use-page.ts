import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { useRef } from 'react';

interface Refreshable {
  readonly refresh: () => Promise<void>;
  readonly more?: () => Promise<void>;
}

/** Ties data to the page's life: fresh when one comes back to it, when pulled down, and more at the end. */
export const usePageLife = ({ refresh, more }: Refreshable): void => {
  const shownBefore = useRef(false);
  useDidShow(() => {
    if (shownBefore.current) void refresh();
    shownBefore.current = true;
  });
  usePullDownRefresh(() => {
    void refresh().finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  useReachBottom(() => {
    void more?.();
  });
};
