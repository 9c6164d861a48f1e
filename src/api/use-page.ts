import Taro, { useDidHide, useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { useRef } from 'react';
import type { CallCode } from './call';
import { useReturningNetwork } from './use-network';

interface Refreshable {
  /** Why the newest call failed. */
  readonly code?: CallCode | null;
  readonly refresh: () => Promise<void>;
  /** For those who come back: everything that is shown, again, without moving it. */
  readonly revisit?: () => Promise<void>;
  readonly more?: () => Promise<void>;
}

/**
 * Ties data to the page's life: fresh when one comes back to it, when pulled down, and when the network that was
 * missing is there again; more at the end.
 */
export const usePageLife = ({ code = null, refresh, revisit, more }: Refreshable): void => {
  const shownBefore = useRef(false);
  const inFront = useRef(true);
  useDidHide(() => {
    inFront.current = false;
  });
  useDidShow(() => {
    inFront.current = true;
    if (shownBefore.current) void (revisit ?? refresh)();
    shownBefore.current = true;
  });
  useReturningNetwork(() => {
    if (inFront.current && code === 'NETWORK') void (revisit ?? refresh)();
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
