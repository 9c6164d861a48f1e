import type { AppBuild } from '../transform/build-format';

export type ThemeName = 'light' | 'dark';

/** What the server writes into the page. */
export interface BootData {
  /** Milliseconds the cloud's clock is ahead of this machine's. */
  readonly offset: number;
  /** Every name WeChat's `wx` and `wx.cloud` have, from miniprogram-api-typings. */
  readonly apiNames: readonly string[];
  readonly cloudApiNames: readonly string[];
}

/** Who holds this phone and how it is set, from the page's address. */
export interface Settings {
  readonly openId: string;
  readonly theme: ThemeName;
  readonly scale: number;
  /** First page with its query; empty: the app's own first page. */
  readonly open: string;
  /** Height of the home bar in px. */
  readonly safeBottom: number;
  /** compressImage leaves EXIF in, as some phones do: the app must take it out itself. */
  readonly keepNotes: boolean;
}

const REOPEN = 'phone:reopen';

/** Before a reload after a rebuild: the page one was working on. */
export const rememberPage = (
  page: { readonly route: string; readonly query: Readonly<Record<string, string>> } | undefined,
): void => {
  if (!page) return;
  const query = Object.entries(page.query).map(([key, value]) => `${key}=${value}`);
  sessionStorage.setItem(REOPEN, `${page.route}${query.length === 0 ? '' : `?${query.join('&')}`}`);
};

const takeRememberedPage = (): string | null => {
  const page = sessionStorage.getItem(REOPEN);
  sessionStorage.removeItem(REOPEN);
  return page;
};

export const readSettings = (search: string): Settings => {
  const query = new URLSearchParams(search);
  return {
    openId: query.get('openid') ?? 'local-phone-guest',
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    scale: Number(query.get('scale') ?? 1) || 1,
    open: takeRememberedPage() ?? query.get('open') ?? '',
    safeBottom: Number(query.get('safe') ?? 0) || 0,
    keepNotes: query.get('exif') === 'keep',
  };
};

export const readBoot = (): BootData => {
  const text = document.getElementById('boot')?.textContent ?? '{}';
  return { offset: 0, apiNames: [], cloudApiNames: [], ...(JSON.parse(text) as Partial<BootData>) };
};

export const fetchBuild = async (): Promise<AppBuild> => {
  const response = await fetch('/phone/app.json');
  const body = (await response.json()) as AppBuild | { error: string };
  if ('error' in body) throw new Error(body.error);
  return body;
};
