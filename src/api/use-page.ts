import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { useRef } from 'react';

interface Refreshable {
  readonly refresh: () => Promise<void>;
  /** For those who come back: everything that is shown, again, without moving it. */
  readonly revisit?: () => Promise<void>;
  readonly more?: () => Promise<void>;
}

/** Ties data to the page's life: fresh when one comes back to it, when pulled down, and more at the end. */
export const usePageLife = ({ refresh, revisit, more }: Refreshable): void => {
  const shownBefore = useRef(false);
  useDidShow(() => {
    if (shownBefore.current) void (revisit ?? refresh)();
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
