import Taro from '@tarojs/taro';

/**
 * How much larger this person wants text: 1, or up to 1.4 in the system's care mode (关怀模式).
 * Older WeChat versions do not tell; they get 1.
 */
export const textScale = (): number => {
  const { fontSizeScaleFactor } = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number };
  if (fontSizeScaleFactor === undefined || !Number.isFinite(fontSizeScaleFactor)) return 1;
  return Math.min(1.6, Math.max(1, fontSizeScaleFactor));
};
