import type { Caller } from '../engine/glass';
import { elementOf } from '../engine/glass';
import { startRefresh, stopRefresh } from '../pages/page-scroll';
import { Animation } from './animation';
import type { AnimationOptions } from './animation';
import { ApiError, asyncApi } from './api';
import type { ApiGroup, WxContext } from './context';
import { createIntersectionObserver } from './intersection';
import { SelectorQuery } from './selector-query';

interface ScrollTo {
  readonly scrollTop?: number;
  readonly selector?: string;
  readonly offsetTop?: number;
  readonly duration?: number;
}

/** What reads and moves the page on top. */
export const pageViewApis = ({ phone }: WxContext): ApiGroup => {
  const { pages } = phone;
  return {
    createSelectorQuery: () => new SelectorQuery(phone),
    createIntersectionObserver: (caller?: Caller, options?: unknown) =>
      createIntersectionObserver(phone, caller, options),
    createAnimation: (options?: AnimationOptions) => new Animation(options ?? {}),
    nextTick: (run: () => void) => {
      setTimeout(run, 0);
    },
    pageScrollTo: asyncApi<ScrollTo>('pageScrollTo', ({ scrollTop, selector, offsetTop, duration }) => {
      const page = pages.current;
      if (!page) return;
      const target =
        selector === undefined ? undefined : elementOf(page.instance._$.getShadowRoot()?.querySelector(selector));
      if (selector !== undefined && !target) throw new ApiError(`no element for selector ${selector}`);
      const at = target
        ? page.view.scrollTop + target.getBoundingClientRect().top - page.view.getBoundingClientRect().top
        : (scrollTop ?? 0);
      page.view.scrollTo({ top: at + (offsetTop ?? 0), behavior: (duration ?? 300) > 0 ? 'smooth' : 'instant' });
    }),
    startPullDownRefresh: asyncApi('startPullDownRefresh', () => {
      if (pages.current) startRefresh(pages.current);
    }),
    stopPullDownRefresh: asyncApi('stopPullDownRefresh', () => {
      if (pages.current) stopRefresh(pages.current);
    }),
  };
};
