import Taro, { edge } from './taro';

/** The bars, pages and files of WeChat, beside storage and calls: what was asked of them, in order. */
export const bars = {
  route: 'pages/home/index',
  theme: 'light',
  fontSizeScaleFactor: 1 as number | undefined,
  asked: [] as { name: string; options: unknown }[],
};

export const resetBars = (): void => {
  Object.assign(bars, { route: 'pages/home/index', theme: 'light', fontSizeScaleFactor: 1, asked: [] });
};

const noted = (name: string) => (options: unknown) => {
  bars.asked.push({ name, options });
  return Promise.resolve();
};

export default {
  ...Taro,
  getStorageInfoSync: () => ({ keys: [...edge.storage.keys()] }),
  getFileSystemManager: () => ({
    readdir: ({ success }: { success: (list: { files: string[] }) => void }) => {
      success({ files: ['one.jpg', 'two.jpg'] });
    },
    unlink: ({ filePath }: { filePath: string }) => {
      edge.removedFiles.push(filePath);
    },
  }),
  getAppBaseInfo: () => ({ theme: bars.theme, fontSizeScaleFactor: bars.fontSizeScaleFactor }),
  getCurrentPages: () => [{ route: bars.route }],
  reLaunch: noted('reLaunch'),
  setTabBarBadge: noted('setTabBarBadge'),
  removeTabBarBadge: noted('removeTabBarBadge'),
  setTabBarStyle: noted('setTabBarStyle'),
  setTabBarItem: noted('setTabBarItem'),
  setNavigationBarColor: noted('setNavigationBarColor'),
  setBackgroundColor: noted('setBackgroundColor'),
  setBackgroundTextStyle: noted('setBackgroundTextStyle'),
};
