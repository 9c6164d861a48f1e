import { useDidHide, useDidShow, useUnload } from '@tarojs/taro';
import { useEffect, useRef } from 'react';

/** Does something every so many milliseconds while its page is in front: nobody looks at a page that is covered. */
export const useWatch = (every: number, does: () => void): void => {
  const newest = useRef(does);
  const timer = useRef<ReturnType<typeof setInterval> | null>(null);
  useEffect(() => {
    newest.current = does;
  });
  const stop = (): void => {
    if (timer.current !== null) clearInterval(timer.current);
    timer.current = null;
  };
  useDidShow(() => {
    stop();
    timer.current = setInterval(() => {
      newest.current();
    }, every);
  });
  useDidHide(stop);
  useUnload(stop);
};
