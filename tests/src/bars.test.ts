import type * as AppearanceModule from '../../src/api/appearance';
import type * as BarsModule from '../../src/bars';
import type * as SessionModule from '../../src/api/session';
import { edge, resetEdge } from './support/taro';
import * as wx from './support/wx';

const load = () => {
  jest.resetModules();
  // The phone stays the same one: its storage is what survives.
  jest.doMock('@tarojs/taro', () => wx);
  return {
    ...jest.requireActual<typeof BarsModule>('../../src/bars'),
    ...jest.requireActual<typeof SessionModule>('../../src/api/session'),
    ...jest.requireActual<typeof AppearanceModule>('../../src/api/appearance'),
  };
};
const names = (): string[] => wx.bars.asked.map(({ name }) => name);
const optionsOf = (name: string): unknown => wx.bars.asked.find((one) => one.name === name)?.options;
const unread = (count: number) => ({ name: '', photoFolder: '', memberships: [], unread: count, now: 0 });

beforeEach(() => {
  resetEdge();
  wx.resetBars();
});

test.each([
  [1, '1'],
  [99, '99'],
  [100, '99+'],
])('%d 条未读，消息标签上写 %s', (count, text) => {
  const app = load();
  app.recognise(unread(count));
  app.paintBars();
  expect(optionsOf('setTabBarBadge')).toEqual({ index: 2, text });
});

test('没有未读就拿掉数字', () => {
  const app = load();
  app.recognise(unread(0));
  app.paintBars();
  expect(names()).toEqual(['removeTabBarBadge']);
});

test('不在标签页上不碰标签栏，微信会报错', () => {
  const app = load();
  wx.bars.route = 'owner/bind/index';
  app.setAppearance({ look: 'dark' });
  app.recognise(unread(5));
  app.paintBars();
  expect(names().filter((name) => name.includes('TabBar'))).toEqual([]);
  expect(optionsOf('setNavigationBarColor')).toMatchObject({ frontColor: '#ffffff' });
});

test('跟随系统时颜色归微信管，一次也不画', () => {
  load().paintBars();
  expect(names()).toEqual(['removeTabBarBadge']);
});

test('选了深色：导航栏、背景和标签栏都变；改回跟随系统，画回系统的颜色', () => {
  const app = load();
  app.setAppearance({ look: 'dark' });
  app.paintBars();
  expect(names().filter((name) => name === 'setTabBarItem')).toHaveLength(4);
  expect(optionsOf('setTabBarStyle')).toMatchObject({ borderStyle: 'black' });
  wx.bars.asked.length = 0;
  app.setAppearance({ look: 'system' });
  app.paintBars();
  expect(optionsOf('setNavigationBarColor')).toMatchObject({ frontColor: '#000000' });
  expect(optionsOf('setTabBarStyle')).toMatchObject({ borderStyle: 'white' });
});

test('标签栏的颜色不变就不重画', () => {
  const app = load();
  app.setAppearance({ look: 'dark' });
  app.paintBars();
  app.paintBars();
  expect(names().filter((name) => name === 'setTabBarStyle')).toHaveLength(1);
});

test('字号和外观记在手机上，下次打开还在', () => {
  load().setAppearance({ size: 'largest', look: 'dark' });
  expect(load().currentLook()).toBe('dark');
  expect(edge.storage.get('anju.appearance')).toEqual({ size: 'largest', look: 'dark' });
});

test.each([
  ['system', 1.4, 1.4],
  ['system', undefined, 1],
  ['system', 0.8, 1],
  ['system', 9, 1.6],
  ['normal', 1.4, 1],
  ['large', 1, 1.2],
  ['largest', 1, 1.4],
] as const)('字号 %s，系统 %s，放大 %s 倍', (size, system, scale) => {
  const app = load();
  wx.bars.fontSizeScaleFactor = system;
  expect(app.scaleOf(size)).toBe(scale);
});
