import type { Root } from 'glass-easel-miniprogram-adapter';
import type { Caller } from '../engine/glass';

interface BarChanges {
  title?: string;
  frontColor?: string;
  backgroundColor?: string;
  pageColor?: string;
  textStyle?: 'dark' | 'light';
}

/** One open page: its instance, its element, its styles. */
export interface OpenPage {
  readonly route: string;
  readonly query: Readonly<Record<string, string>>;
  /** app.json's window with the page's own JSON over it; colours may be names of theme.json. */
  readonly config: Readonly<Record<string, unknown>>;
  readonly instance: Caller;
  readonly root: Root;
  /** What scrolls. */
  readonly view: HTMLElement;
  readonly sheets: readonly CSSStyleSheet[];
  /** What setNavigationBarTitle, …Color, setBackgroundColor and …TextStyle changed. */
  readonly bar: BarChanges;
  shown: boolean;
}

/** Calls a page's method if it has one: life cycle and page events. */
export const callPage = (page: OpenPage, method: string, argument?: unknown): unknown => {
  const run = page.instance[method];
  return typeof run === 'function' ? (run as (argument?: unknown) => unknown).call(page.instance, argument) : undefined;
};

export interface Route {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

/** "/pages/a/index?x=1" → path and decoded query. */
export const parseUrl = (url: string): Route => {
  const [path = '', query = ''] = url.split('?');
  // WeChat hands the query over as written: Taro and apps decode themselves.
  const pairs = query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return at === -1 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    });
  return { path: path.replace(/^\//, ''), query: Object.fromEntries(pairs) };
};
