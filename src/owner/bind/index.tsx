import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useState, type ReactElement } from 'react';
import { refreshHome } from '../../api/home';
import type { CallData } from '../../api/call';
import { ByCode } from './by-code';
import { ByDesk } from './by-desk';
import { Choices } from './choices';
import { keptDeskCode } from './desk-code';
import { Done } from './done';

export type Bound = CallData<'home.bindByCode'>['homes'];
export type Way = 'choices' | 'code' | 'desk';

/** 绑定房屋: by an invitation, by WeChat's phone number, or by a code shown at the front desk. `from`: who waits below. */
export default function BindPage(): ReactElement {
  const { code = '', from } = useRouter().params;
  const [way, setWay] = useState<Way>(() => {
    if (code !== '') return 'code';
    return keptDeskCode() === null ? 'choices' : 'desk';
  });
  const [bound, setBound] = useState<Bound | null>(null);

  // Whoever waits at the front desk pulls down to see whether it is done.
  usePullDownRefresh(() => {
    void refreshHome().finally(() => {
      Taro.stopPullDownRefresh();
    });
  });
  const done = (homes: Bound): void => {
    setBound(homes);
    void refreshHome();
  };
  const other = (): void => {
    setWay('choices');
  };
  if (bound !== null) return <Done homes={bound} reportWaits={from === 'report'} />;
  if (way === 'choices') return <Choices onChoose={setWay} onDone={done} />;
  if (way === 'code') return <ByCode first={code} onDone={done} onOther={other} />;
  return <ByDesk onDone={setBound} onOther={other} />;
}
