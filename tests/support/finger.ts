import type { Locator } from 'playwright-core';

/** Where a finger goes without leaving the glass, in shares (0 to 1) of the width and the height. */
export type Stroke = readonly (readonly [x: number, y: number])[];

/** Two strokes that nobody would take for an empty sheet. */
export const SIGNATURE: readonly Stroke[] = [
  [
    [0.2, 0.3],
    [0.4, 0.7],
    [0.6, 0.3],
    [0.8, 0.7],
  ],
  [
    [0.3, 0.5],
    [0.7, 0.5],
  ],
];

/** Real touch events, one finger after the other: the mouse of a test is not heard right after a touch. */
export async function drawOn(canvas: Locator, strokes: readonly Stroke[]): Promise<void> {
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('there is nothing to draw on');
  const session = await canvas.page().context().newCDPSession(canvas.page());
  const place = ([x, y]: Stroke[number]) => ({ x: box.x + x * box.width, y: box.y + y * box.height });
  for (const stroke of strokes) {
    for (const [at, point] of stroke.entries()) {
      const type = at === 0 ? 'touchStart' : 'touchMove';
      await session.send('Input.dispatchTouchEvent', { type, touchPoints: [place(point)] });
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }
  await session.detach();
}
