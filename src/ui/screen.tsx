import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useEffect, type PropsWithChildren, type ReactElement, type ReactNode } from 'react';
import { useLook } from './look';
import { Place } from './place';

interface ScreenProps {
  /** Stays at the bottom within thumb reach: the one primary action, or a bar. */
  readonly footer?: ReactNode;
}

/** The root of every page: carries text size and look, and keeps content above a fixed footer. */
export const Screen = ({ footer, children }: PropsWithChildren<ScreenProps>): ReactElement => {
  const { scale, look, paintBars } = useLook();
  useDidShow(paintBars);
  useEffect(paintBars, [paintBars, look]);
  return (
    <View className={`screen screen-${look}`} style={`--scale:${scale}`}>
      <View className={footer ? 'screen-body screen-with-footer' : 'screen-body'}>{children}</View>
      <Place>{footer ? <View className="screen-footer">{footer}</View> : null}</Place>
    </View>
  );
};
