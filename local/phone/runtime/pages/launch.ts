import type { AppBuild } from '../../transform/build-format';
import { parseUrl } from './page';

/** How the app was opened, as onLaunch, onShow and get…OptionsSync tell it. */
export interface LaunchOptions {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** 1047 a mini-program code was scanned, 1001 the list of recent ones. */
  readonly scene: number;
  readonly shareTicket: string;
  readonly referrerInfo: object;
  readonly apiCategory: string;
}

/** The address the app begins with: what the phone was asked to open, or the app's own first page. */
export const firstUrl = (build: AppBuild, open: string): string =>
  open === '' ? (build.app.entryPagePath ?? build.pages[0] ?? '') : open;

/** A code hands its words over in `scene`, encoded once more than the rest of the query. */
export const launchOptions = (url: string): LaunchOptions => {
  const { path, query } = parseUrl(url);
  const scene = 'scene' in query ? 1047 : 1001;
  return { path, query, scene, shareTicket: '', referrerInfo: {}, apiCategory: 'default' };
};
