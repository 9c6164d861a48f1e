import Taro from '@tarojs/taro';
import { shared } from './shared';
import { readStored, writeStored } from './store';

/** As the system has it, or fixed for this app on this phone. */
export const textSizes = ['system', 'normal', 'large', 'largest'] as const;
export type TextSize = (typeof textSizes)[number];
export const looks = ['system', 'light', 'dark'] as const;
export type Look = (typeof looks)[number];
export type Theme = Exclude<Look, 'system'>;

export interface Appearance {
  readonly size: TextSize;
  readonly look: Look;
}

const asTheSystem: Appearance = { size: 'system', look: 'system' };

const appearance = shared<Appearance>(() => (readStored('appearance') as Appearance | null) ?? asTheSystem);

export const useAppearance = (): Appearance => appearance.use();
export const currentLook = (): Look => appearance.current().look;

export const setAppearance = (change: Partial<Appearance>): void => {
  const next = { ...appearance.current(), ...change };
  writeStored('appearance', next);
  appearance.set(next);
};

interface AppBaseInfo {
  readonly fontSizeScaleFactor?: number;
  readonly theme?: Theme;
}

/** What the system wants: 1, or up to 1.4 in care mode (关怀模式). Older WeChat versions do not tell; they get 1. */
const systemScale = (): number => {
  const { fontSizeScaleFactor } = Taro.getAppBaseInfo() as AppBaseInfo;
  if (fontSizeScaleFactor === undefined || !Number.isFinite(fontSizeScaleFactor)) return 1;
  return Math.min(1.6, Math.max(1, fontSizeScaleFactor));
};

const fixedScales = { normal: 1, large: 1.2, largest: 1.4 } as const;

/** How much larger this person wants text. */
export const scaleOf = (size: TextSize): number => (size === 'system' ? systemScale() : fixedScales[size]);

/** Light or dark, whoever decides it. */
export const themeOf = (look: Look): Theme =>
  look === 'system' ? ((Taro.getAppBaseInfo() as AppBaseInfo).theme ?? 'light') : look;
