import type { ApiGroup, WxContext } from './context';
import { asyncApi } from './api';

/** Height of the drawn status bar, px. */
export const STATUS_BAR = 20;
export const NAV_BAR = 44;
export const TAB_BAR = 50;
const SDK_VERSION = '3.8.0';

const windowInfo = ({ phone, tabBar }: WxContext) => {
  const { innerWidth: width, innerHeight: height } = window;
  const view = phone.pages.current?.view;
  const top = STATUS_BAR;
  const bottom = height - phone.settings.safeBottom;
  return {
    pixelRatio: window.devicePixelRatio,
    screenWidth: width,
    screenHeight: height,
    windowWidth: width,
    windowHeight: view?.clientHeight ?? height - STATUS_BAR - NAV_BAR - (tabBar.count > 0 ? TAB_BAR : 0),
    statusBarHeight: STATUS_BAR,
    screenTop: STATUS_BAR + NAV_BAR,
    safeArea: { left: 0, right: width, top, bottom, width, height: bottom - top },
  };
};

const deviceInfo = () => ({
  abi: '',
  benchmarkLevel: -1,
  brand: 'local-phone',
  model: 'local-phone',
  system: 'iOS 17.0',
  platform: 'ios',
  cpuType: '',
  memorySize: '4096',
  deviceOrientation: 'portrait',
});

const baseInfo = ({ phone, build }: WxContext) => ({
  SDKVersion: SDK_VERSION,
  enableDebug: false,
  host: { env: 'WeChat', appId: 'wxlocalphone', version: 0 },
  language: 'zh_CN',
  version: '8.0.50',
  ...(build.app.darkmode === true && { theme: phone.settings.theme }),
  fontSizeSetting: Math.round(16 * phone.settings.scale),
  fontSizeScaleFactor: phone.settings.scale,
});

const systemSetting = () => ({
  bluetoothEnabled: false,
  locationEnabled: true,
  wifiEnabled: true,
  deviceOrientation: 'portrait',
});

const authorizeSetting = () => ({
  albumAuthorized: 'authorized',
  bluetoothAuthorized: 'not determined',
  cameraAuthorized: 'authorized',
  locationAuthorized: 'not determined',
  locationReducedAccuracy: false,
  microphoneAuthorized: 'not determined',
  notificationAuthorized: 'authorized',
  phoneCalendarAuthorized: 'authorized',
});

/** The capsule in the corner, as the navigation bar draws it. */
const capsule = () => ({
  width: 87,
  height: 32,
  left: window.innerWidth - 94,
  right: window.innerWidth - 7,
  top: STATUS_BAR + 6,
  bottom: STATUS_BAR + 38,
});

export const systemApis = (context: WxContext): ApiGroup => {
  const all = () => ({
    ...deviceInfo(),
    ...baseInfo(context),
    ...windowInfo(context),
    albumAuthorized: true,
    cameraAuthorized: true,
  });
  return {
    getSystemInfoSync: all,
    getSystemInfo: asyncApi('getSystemInfo', all),
    getSystemInfoAsync: asyncApi('getSystemInfoAsync', all),
    getWindowInfo: () => windowInfo(context),
    getDeviceInfo: deviceInfo,
    getAppBaseInfo: () => baseInfo(context),
    getSystemSetting: systemSetting,
    getAppAuthorizeSetting: authorizeSetting,
    getMenuButtonBoundingClientRect: capsule,
    getLaunchOptionsSync: () => context.entries.launch,
    getEnterOptionsSync: () => context.entries.enter,
    getAccountInfoSync: () => ({
      miniProgram: { appId: 'wxlocalphone', envVersion: 'develop', version: '' },
      plugin: {},
    }),
    getUpdateManager: () => ({
      onCheckForUpdate() {
        /* there is never an update here */
      },
      onUpdateReady() {
        /* see onCheckForUpdate */
      },
      onUpdateFailed() {
        /* see onCheckForUpdate */
      },
      applyUpdate() {
        /* see onCheckForUpdate */
      },
    }),
  };
};
