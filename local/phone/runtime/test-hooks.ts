import type { SetDataReport } from './engine/set-data';
import type { Drops, NetworkMode } from './net/network';
import type { ThemeName } from './settings';
import type { WxContext } from './wx/context';
import type { OpenedLocation } from './wx/location';

/** What tests and the workbench hold of a running phone: `window.__phone`. */
export interface PhoneHooks {
  /** The first page is drawn. */
  ready: boolean;
  /** Routes, the page on top last. */
  stack(): string[];
  setDataBytes(): SetDataReport;
  /** What comes now is an interaction of its own: a step of scrolling has no tap. */
  begins(by: string): void;
  /** Nothing was set for so long (500 ms: the last interaction is over), and nothing is on the line. */
  quiet(ms?: number): boolean;
  /** Every loud failure so far. */
  readonly errors: readonly string[];
  network(mode: NetworkMode): void;
  networkMode(): NetworkMode;
  /** Breaks the next so many uploads, calls or replies. */
  drop(drops: Drops): void;
  /** How many of them are still to come. */
  drops(): Required<Drops>;
  /** Comes back to the running app by another way: a message, a code. */
  enter(url: string): void;
  theme(name: ThemeName): void;
  readonly calendar: readonly unknown[];
  /** Places shown on the map, the last one last. */
  readonly locations: readonly OpenedLocation[];
  readonly warnings: readonly string[];
  /** Bytes by package, the main package is "". */
  readonly sizes: Readonly<Record<string, number>>;
}

declare global {
  interface Window {
    __phone: PhoneHooks;
  }
}

export const setTheme = (context: WxContext, theme: ThemeName): void => {
  const settings = context.phone.settings as { theme: ThemeName };
  if (settings.theme === theme) return;
  settings.theme = theme;
  document.documentElement.dataset['wxTheme'] = theme;
  context.events.themeChange.emit({ theme });
  context.redraw();
};

export const exposeTestHooks = (context: WxContext, enter: PhoneHooks['enter']): void => {
  const { phone, network, build, events } = context;
  network.onChange((isConnected) => {
    events.networkStatus.emit({ isConnected, networkType: isConnected ? 'wifi' : 'none' });
  });
  window.__phone = {
    ready: false,
    stack: () => phone.pages.all().map((page) => page.route),
    setDataBytes: () => phone.meter.report(),
    begins: (by) => {
      phone.meter.startInteraction(by);
    },
    quiet: (ms) => phone.meter.quiet(ms),
    errors: phone.failures.list,
    network: (mode) => {
      network.set(mode);
    },
    networkMode: () => network.mode,
    drop: (drops) => {
      network.drop(drops);
    },
    drops: () => network.drops(),
    enter: (url) => {
      phone.meter.startInteraction(url);
      enter(url);
    },
    theme: (name) => {
      setTheme(context, name);
    },
    calendar: phone.calendar,
    locations: phone.locations,
    warnings: build.warnings,
    sizes: build.sizes,
  };
};
