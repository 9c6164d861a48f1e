import { ApiError, asyncApi } from './api';
import type { ApiGroup, WxContext } from './context';

interface TitleOptions {
  readonly title: string;
}

interface ColorOptions {
  readonly frontColor?: string;
  readonly backgroundColor?: string;
}

interface BadgeOptions {
  readonly index: number;
  readonly text?: string;
}

const pageBars = ({ phone, navBar, ...context }: WxContext): ApiGroup => ({
  setNavigationBarTitle: asyncApi<TitleOptions>('setNavigationBarTitle', ({ title }) => {
    if (phone.pages.current) phone.pages.current.bar.title = title;
    context.redraw();
  }),
  setNavigationBarColor: asyncApi<ColorOptions>('setNavigationBarColor', ({ frontColor, backgroundColor }) => {
    const bar = phone.pages.current?.bar;
    if (bar && frontColor !== undefined) bar.frontColor = frontColor;
    if (bar && backgroundColor !== undefined) bar.backgroundColor = backgroundColor;
    context.redraw();
  }),
  showNavigationBarLoading: asyncApi('showNavigationBarLoading', () => {
    navBar.element.setAttribute('data-loading', '');
  }),
  hideNavigationBarLoading: asyncApi('hideNavigationBarLoading', () => {
    navBar.element.removeAttribute('data-loading');
  }),
  setBackgroundColor: asyncApi<ColorOptions>('setBackgroundColor', ({ backgroundColor }) => {
    if (phone.pages.current && backgroundColor !== undefined) phone.pages.current.bar.pageColor = backgroundColor;
    context.redraw();
  }),
});

export const barApis = (context: WxContext): ApiGroup => {
  const { tabBar } = context;
  const badge = (name: string, text: (options: BadgeOptions) => string | undefined) =>
    asyncApi<BadgeOptions>(name, (options) => {
      if (!tabBar.setBadge(options.index, text(options))) throw new ApiError('tabbar item not found');
    });
  return {
    ...pageBars(context),
    setTabBarBadge: badge('setTabBarBadge', ({ text }) => text ?? ''),
    removeTabBarBadge: badge('removeTabBarBadge', () => undefined),
    showTabBarRedDot: badge('showTabBarRedDot', () => ''),
    hideTabBarRedDot: badge('hideTabBarRedDot', () => undefined),
    showTabBar: asyncApi('showTabBar', () => {
      tabBar.setVisible(true);
    }),
    hideTabBar: asyncApi('hideTabBar', () => {
      tabBar.setVisible(false);
    }),
  };
};
