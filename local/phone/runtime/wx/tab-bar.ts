import type { TabItemChange, TabStyle } from '../shell/tab-bar';
import { ApiError, asyncApi } from './api';
import type { ApiGroup, WxContext } from './context';

interface Indexed {
  readonly index: number;
  readonly text?: string;
}

/** The bar of the app's tabs. WeChat refuses every one of these while a page without the bar is on top. */
export const tabBarApis = ({ phone, tabBar, redraw }: WxContext): ApiGroup => {
  const api = <Options extends object>(name: string, run: (options: Options) => boolean) =>
    asyncApi<Options>(name, (options) => {
      if (!tabBar.isTab(phone.pages.current?.route ?? '')) throw new ApiError('not TabBar page');
      if (!run(options)) throw new ApiError('tabbar item not found');
      redraw();
    });
  const visible = (name: string, wanted: boolean) =>
    api(name, () => {
      tabBar.setVisible(wanted);
      return true;
    });
  return {
    setTabBarBadge: api<Indexed>('setTabBarBadge', ({ index, text }) => tabBar.setBadge(index, text ?? '')),
    removeTabBarBadge: api<Indexed>('removeTabBarBadge', ({ index }) => tabBar.setBadge(index, undefined)),
    showTabBarRedDot: api<Indexed>('showTabBarRedDot', ({ index }) => tabBar.setBadge(index, '')),
    hideTabBarRedDot: api<Indexed>('hideTabBarRedDot', ({ index }) => tabBar.setBadge(index, undefined)),
    setTabBarStyle: api<TabStyle>('setTabBarStyle', ({ color, selectedColor, backgroundColor, borderStyle }) => {
      tabBar.setStyle({ color, selectedColor, backgroundColor, borderStyle });
      return true;
    }),
    setTabBarItem: api<TabItemChange & Indexed>('setTabBarItem', ({ index, text, iconPath, selectedIconPath }) =>
      tabBar.setItem(index, { text, iconPath, selectedIconPath }),
    ),
    showTabBar: visible('showTabBar', true),
    hideTabBar: visible('hideTabBar', false),
  };
};
