import type { ControlRegistry } from './builtins/registry';
import type { VirtualClock } from './clock';
import type { GlassComponent } from './engine/glass';
import type { HoverRegistry } from './engine/hover';
import type { SetDataMeter } from './engine/set-data';
import type { Failures } from './failures';
import type { Media } from './media/media';
import type { PageStack } from './pages/page-stack';
import type { Settings } from './settings';
import type { Shell } from './shell/shell';
import type { OpenedLocation } from './wx/location';

/** The parts of one phone, handed to built-ins and APIs. */
export interface Phone {
  readonly settings: Settings;
  readonly failures: Failures;
  readonly clock: VirtualClock;
  readonly meter: SetDataMeter;
  readonly hover: HoverRegistry;
  readonly controls: ControlRegistry;
  readonly shell: Shell;
  readonly media: Media;
  readonly pages: PageStack;
  /** Entries the app added to the phone's calendar. */
  readonly calendar: unknown[];
  /** Places the app has shown on the map, the last one last. */
  readonly locations: OpenedLocation[];
  /** Plays what wx.createAnimation().export() wrote. */
  animate(element: HTMLElement, animation: unknown): void;
  /** Path of the app's component a built-in was written in: relative addresses start there. */
  componentPath(component: GlassComponent): string;
}
