import { Listeners } from './api';

/** App-wide on…/off… events. */
export class AppEvents {
  readonly appShow = new Listeners<unknown>();
  readonly appHide = new Listeners<unknown>();
  readonly error = new Listeners<string>();
  readonly unhandledRejection = new Listeners<{ reason: unknown; promise: unknown }>();
  readonly pageNotFound = new Listeners<{ path: string; query: unknown; isEntryPage: boolean }>();
  readonly themeChange = new Listeners<{ theme: string }>();
  readonly networkStatus = new Listeners<{ isConnected: boolean; networkType: string }>();
  readonly windowResize = new Listeners<unknown>();
  readonly keyboardHeight = new Listeners<{ height: number }>();
  readonly memoryWarning = new Listeners<{ level: number }>();
  readonly privacy = new Listeners<unknown>();
}

/** wx.onX / wx.offX pairs of those events. */
export const eventApis = (events: AppEvents): Record<string, unknown> => ({
  onAppShow: events.appShow.on,
  offAppShow: events.appShow.off,
  onAppHide: events.appHide.on,
  offAppHide: events.appHide.off,
  onError: events.error.on,
  offError: events.error.off,
  onUnhandledRejection: events.unhandledRejection.on,
  offUnhandledRejection: events.unhandledRejection.off,
  onPageNotFound: events.pageNotFound.on,
  offPageNotFound: events.pageNotFound.off,
  onThemeChange: events.themeChange.on,
  offThemeChange: events.themeChange.off,
  onNetworkStatusChange: events.networkStatus.on,
  offNetworkStatusChange: events.networkStatus.off,
  onWindowResize: events.windowResize.on,
  offWindowResize: events.windowResize.off,
  onKeyboardHeightChange: events.keyboardHeight.on,
  offKeyboardHeightChange: events.keyboardHeight.off,
  onMemoryWarning: events.memoryWarning.on,
  offMemoryWarning: events.memoryWarning.off,
  onNeedPrivacyAuthorization: events.privacy.on,
});
