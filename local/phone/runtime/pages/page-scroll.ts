import type { OpenPage } from './page';
import { callPage } from './page';

const PULL_DISTANCE = 60;

const watchScroll = (page: OpenPage): void => {
  const { view } = page;
  let scheduled = false;
  let atBottom = false;
  view.addEventListener('scroll', () => {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(() => {
      scheduled = false;
      callPage(page, 'onPageScroll', { scrollTop: view.scrollTop });
      const distance = Number(page.config['onReachBottomDistance'] ?? 50);
      const now = view.scrollTop > 0 && view.scrollTop + view.clientHeight >= view.scrollHeight - distance;
      if (now && !atBottom) callPage(page, 'onReachBottom');
      atBottom = now;
    });
  });
};

/** Pull with a finger or a mouse at the top of the page. */
const watchPull = (page: OpenPage, start: () => void): void => {
  const { view } = page;
  let from: number | undefined;
  const down = (y: number): void => {
    from = view.scrollTop <= 0 ? y : undefined;
  };
  const up = (y: number): void => {
    if (from !== undefined && y - from > PULL_DISTANCE && view.scrollTop <= 0) start();
    from = undefined;
  };
  view.addEventListener(
    'touchstart',
    (event) => {
      down(event.touches[0]?.clientY ?? 0);
    },
    { passive: true },
  );
  view.addEventListener('touchend', (event) => {
    up(event.changedTouches[0]?.clientY ?? 0);
  });
  view.addEventListener('mousedown', (event) => {
    down(event.clientY);
  });
  view.addEventListener('mouseup', (event) => {
    up(event.clientY);
  });
};

/** Pull-down refresh of one page: the strip with dots above its content. */
export const startRefresh = (page: OpenPage): void => {
  if (page.view.hasAttribute('data-refreshing')) return;
  page.view.setAttribute('data-refreshing', '');
  callPage(page, 'onPullDownRefresh');
};

export const stopRefresh = (page: OpenPage): void => {
  page.view.removeAttribute('data-refreshing');
};

export const watchPage = (page: OpenPage): void => {
  watchScroll(page);
  if (page.config['enablePullDownRefresh'] === true)
    watchPull(page, () => {
      startRefresh(page);
    });
};
