import Taro from '@tarojs/taro';
import { useEffect, useRef } from 'react';

/** Does something whenever the network comes back while the page is there. */
export const useReturningNetwork = (does: () => void): void => {
  const newest = useRef(does);
  useEffect(() => {
    newest.current = does;
  });
  useEffect(() => {
    const heard = ({ isConnected }: { isConnected: boolean }): void => {
      if (isConnected) newest.current();
    };
    Taro.onNetworkStatusChange(heard);
    return () => {
      Taro.offNetworkStatusChange(heard);
    };
  }, []);
};
