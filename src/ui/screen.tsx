import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactElement, ReactNode } from 'react';
import { useScale } from './scale';

interface ScreenProps {
  /** Stays at the bottom within thumb reach: the one primary action, or a bar. */
  readonly footer?: ReactNode;
}

/** The root of every page: carries the text scale and keeps content above a fixed footer. */
export const Screen = ({ footer, children }: PropsWithChildren<ScreenProps>): ReactElement => (
  <View className="screen" style={`--scale:${useScale()}`}>
    <View className={footer ? 'screen-body screen-with-footer' : 'screen-body'}>{children}</View>
    {footer ? <View className="screen-footer">{footer}</View> : null}
  </View>
);
