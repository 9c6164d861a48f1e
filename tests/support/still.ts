import type { Page } from 'playwright-core';

/** Runs in the browser, whose types this room does not have. What turns for ever (a skeleton) is not waited for. */
const CALM = `(async () => {
  const moves = (animation) =>
    animation.playState === 'running' && Number.isFinite(animation.effect.getComputedTiming().endTime);
  for (let calmFrames = 0; calmFrames < 4; ) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    calmFrames = document.getAnimations().some(moves) ? 0 : calmFrames + 1;
  }
})()`;

/** Waits until nothing moves on the screen any more. */
export const still = async (page: Page): Promise<void> => {
  await page.evaluate(CALM);
};
