import Taro from '@tarojs/taro';
import { currentLook, themeOf, type Theme } from './api/appearance';
import { currentSession } from './api/session';
import theme from './theme.json';

const tabPages = ['pages/home/index', 'pages/tickets/index', 'pages/messages/index', 'pages/mine/index'];
const MESSAGES = 2;

/** WeChat draws the bars. It follows theme.json by itself, but not a look that the person chose for this app only. */
let painted: Theme | null = null;
let tabsPainted: Theme | null = null;

const quietly = (done: Promise<unknown>): void => {
  // A page may be left while it is painted.
  done.catch(() => undefined);
};

/** Calls on the tab bar fail on any other page. */
const onTabPage = (): boolean => {
  const pages = Taro.getCurrentPages();
  return tabPages.includes(pages[pages.length - 1]?.route ?? '');
};

const paintPage = (name: Theme): void => {
  const { paper, barFront, pullText } = theme[name];
  quietly(Taro.setNavigationBarColor({ frontColor: barFront, backgroundColor: paper }));
  const all = { backgroundColor: paper, backgroundColorTop: paper, backgroundColorBottom: paper };
  quietly(Taro.setBackgroundColor(all));
  quietly(Taro.setBackgroundTextStyle({ textStyle: pullText as 'dark' | 'light' }));
};

const paintTabs = (name: Theme): void => {
  const { inkSoft, accent, card, tabLine, ...files } = theme[name];
  quietly(Taro.setTabBarStyle({ color: inkSoft, selectedColor: accent, backgroundColor: card, borderStyle: tabLine }));
  const icons = [
    [files.homeIcon, files.homeIconOn],
    [files.ticketsIcon, files.ticketsIconOn],
    [files.messagesIcon, files.messagesIconOn],
    [files.mineIcon, files.mineIconOn],
  ] as const;
  icons.forEach(([icon, on], index) => {
    quietly(Taro.setTabBarItem({ index, iconPath: `/${icon}`, selectedIconPath: `/${on}` }));
  });
};

const paintColours = (): void => {
  const look = currentLook();
  // Nothing was ever painted over: WeChat's own colours are right.
  if (look === 'system' && painted === null) return;
  painted = themeOf(look);
  paintPage(painted);
  if (!onTabPage() || tabsPainted === painted) return;
  tabsPainted = painted;
  paintTabs(painted);
};

/** Unread messages as a number on the tab. */
const paintBadge = (): void => {
  if (!onTabPage()) return;
  const unread = currentSession().me?.unread ?? 0;
  const badge = { index: MESSAGES, text: unread > 99 ? '99+' : String(unread) };
  quietly(unread === 0 ? Taro.removeTabBarBadge({ index: MESSAGES }) : Taro.setTabBarBadge(badge));
};

/** Brings the bars of the page in front up to date. */
export const paintBars = (): void => {
  paintColours();
  paintBadge();
};
