import type { ApiGroup } from './context';

/**
 * Calls that only tell WeChat something and answer nothing an app builds on. The list is the whole rule:
 * a name that is not here and not implemented fails loudly.
 */
const silent = [
  'reportEvent',
  'reportMonitor',
  'reportAnalytics',
  'reportPerformance',
  'setKeepScreenOn',
  'hideKeyboard',
  'hideHomeButton',
  'enableAlertBeforeUnload',
  'disableAlertBeforeUnload',
  'showShareMenu',
  'hideShareMenu',
  'updateShareMenu',
  'setVisualEffectOnCapture',
  'preloadSkylineView',
] as const;

export const reportingApis = (): ApiGroup =>
  Object.fromEntries(
    silent.map((name) => [
      name,
      (options?: { success?: (result: unknown) => void; complete?: (result: unknown) => void }) => {
        const result = { errMsg: `${name}:ok` };
        options?.success?.(result);
        options?.complete?.(result);
        return options?.success ? undefined : Promise.resolve(result);
      },
    ]),
  );

export const logApis = (): ApiGroup => {
  const log = {
    info: console.info,
    warn: console.info,
    error: console.info,
    debug: console.debug,
    setFilterMsg() {
      /* there is no log server */
    },
    addFilterMsg() {
      /* see setFilterMsg */
    },
    tag: () => log,
  };
  return { getLogManager: () => ({ ...log, log: console.info }), getRealtimeLogManager: () => log };
};
