const rpx = /(-?(?:\d+\.?\d*|\.\d+))rpx\b/g;

const viewportHeight = /(-?(?:\d+\.?\d*|\.\d+))vh\b/g;

/**
 * 750 rpx are the width of the screen, 100 vh the height of the page area (a page is a window of its own, without the
 * bars): the runtime keeps --rpx and --wx-vh.
 */
export const unitsToCss = (value: string): string =>
  value.replace(rpx, 'calc($1 * var(--rpx))').replace(viewportHeight, 'calc($1 * var(--wx-vh))');
