import { useLaunch } from '@tarojs/taro';
import type { PropsWithChildren, ReactElement } from 'react';
import { startCloud } from './api/call';
import { loadMe } from './api/session';
import { textScale } from './api/appearance';
import { ScaleProvider } from './ui/scale';
import './ui/styles/index.scss';

export default function App({ children }: PropsWithChildren): ReactElement {
  useLaunch(() => {
    startCloud();
    void loadMe();
  });
  return <ScaleProvider scale={textScale()}>{children}</ScaleProvider>;
}
