import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactElement } from 'react';

/**
 * Always there, empty or not. Taro sends every child of a node that gained or lost one, so on a long page what comes
 * and goes has a place of its own, and only that is sent.
 */
export const Place = ({ children }: PropsWithChildren): ReactElement => <View>{children}</View>;
