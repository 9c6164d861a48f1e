import type { Phone } from '../phone';
import type { CloudFunctions } from '../net/cloud-functions';
import type { CloudStorage } from '../net/cloud-storage';
import type { Network } from '../net/network';
import type { AppBuild } from '../../transform/build-format';
import type { LaunchOptions } from '../pages/launch';
import type { NavBar } from '../shell/nav-bar';
import type { TabBar } from '../shell/tab-bar';
import type { AppEvents } from './app-events';

/** What the `wx` functions work on. */
export interface WxContext {
  readonly phone: Phone;
  readonly build: AppBuild;
  readonly network: Network;
  readonly functions: CloudFunctions;
  readonly storage: CloudStorage;
  readonly navBar: NavBar;
  readonly tabBar: TabBar;
  readonly events: AppEvents;
  readonly gesture: Gesture;
  readonly entries: Entries;
  /** Draws the bars anew after a page changed its title or colours. */
  readonly redraw: () => void;
}

/** True while the listeners of a tap run: some platform calls are allowed only then. */
export interface Gesture {
  active: boolean;
}

/** How the app was opened first, and last. */
export interface Entries {
  readonly launch: LaunchOptions;
  enter: LaunchOptions;
}

export type ApiGroup = Readonly<Record<string, unknown>>;
