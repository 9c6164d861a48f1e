import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactElement } from 'react';

interface TapProps {
  readonly className: string;
  /** What a screen reader says; the visible words when left out. */
  readonly label?: string;
  readonly onPress: () => void;
}

/** Anything one can touch that is not a form control. */
export const Tap = ({ className, label, onPress, children }: PropsWithChildren<TapProps>): ReactElement => (
  <View
    className={className}
    hoverClass="pressed"
    hoverStayTime={80}
    aria-role="button"
    aria-label={label ?? ''}
    onClick={onPress}
  >
    {children}
  </View>
);
