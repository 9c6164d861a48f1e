import type { VirtualClock } from '../clock';

/** What a browser has and a phone's app code has not: names that must read as undefined. */
const absent = [
  'window',
  'self',
  'globalThis',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'XMLHttpRequest',
  'fetch',
  'WebSocket',
  'EventSource',
  'Image',
  'Audio',
  'Blob',
  'File',
  'FileReader',
  'FormData',
  'Headers',
  'Request',
  'Response',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'AbortController',
  'crypto',
  'performance',
  'caches',
  'screen',
  'alert',
  'confirm',
  'prompt',
  'open',
  'close',
  'top',
  'parent',
  'frames',
  'postMessage',
  'MessageChannel',
  'BroadcastChannel',
  'Worker',
  'Element',
  'HTMLElement',
  'Node',
  'Event',
  'CustomEvent',
  'MutationObserver',
  'IntersectionObserver',
  'ResizeObserver',
  'DOMParser',
  'getComputedStyle',
  'matchMedia',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'requestIdleCallback',
  'structuredClone',
  'Notification',
  'scheduler',
] as const;

/** What every module of a mini-program is given. */
export interface ModuleGlobals {
  readonly require: (path: string) => unknown;
  readonly module: { exports: unknown };
  readonly wx: unknown;
  readonly App: (options: unknown) => void;
  readonly Page: (definition: unknown) => void;
  readonly Component: (definition: unknown) => void;
  readonly Behavior: (definition: unknown) => unknown;
  readonly getApp: () => unknown;
  readonly getCurrentPages: () => unknown;
}

type ModuleFunction = (this: unknown, ...args: unknown[]) => void;

/** Runs a module's source with a phone's globals: DOM use fails here as it would there. */
export const runModule = (
  name: string,
  source: string,
  globals: ModuleGlobals & { readonly clock: VirtualClock },
): void => {
  const { clock, ...given } = globals;
  const scope: Record<string, unknown> = { ...given, exports: given.module.exports, Date: clock.date() };
  const names = Object.keys(scope);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- running the app's own modules is what this tool is for
  const run = new Function(...names, ...absent, `${source}\n//# sourceURL=app:///${name}.js`) as ModuleFunction;
  run.apply(
    given.module.exports,
    names.map((key) => scope[key]),
  );
};
