import Taro, { useLaunch } from '@tarojs/taro';
import { useEffect, type PropsWithChildren, type ReactElement } from 'react';
import { scaleOf, useAppearance } from './api/appearance';
import { startCloud } from './api/call';
import { drain, wake } from './api/outbox';
import { useSession } from './api/session';
import { begin } from './api/start';
import { numbered } from './api/trouble';
import { paintBars } from './bars';
import { LookProvider } from './ui/look';
import { sayTroublesBy } from './ui/trouble';
import './ui/styles/index.scss';

sayTroublesBy(numbered);

export default function App({ children }: PropsWithChildren): ReactElement {
  const { size, look } = useAppearance();
  const unread = useSession().me?.unread;
  useLaunch(() => {
    startCloud();
    void begin().then(drain);
    wake();
    Taro.onThemeChange(paintBars);
  });
  useEffect(paintBars, [unread]);
  return (
    <LookProvider scale={scaleOf(size)} look={look} paintBars={paintBars}>
      {children}
    </LookProvider>
  );
}
