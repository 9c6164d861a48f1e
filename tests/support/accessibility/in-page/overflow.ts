import type { Finding } from '../finding';
import { ancestorsOf, describe, isVisible, lineBoxes, ownTexts, px } from './elements';

const SLACK = 1;
/** Kept on the page for screen readers only, in a box of a pixel. */
const HIDDEN_BOX = 2;

const clips = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';

const sideways = (element: Element, root: Element): boolean =>
  ancestorsOf(element, root).some((at) => at.matches('wx-swiper') || scrolls(getComputedStyle(at).overflowX));

const beyondScreen = (element: Element, root: Element, box: DOMRect): string | undefined => {
  const page = root.getBoundingClientRect();
  const over = Math.max(box.right - page.right, page.left - box.left);
  return over > SLACK && !sideways(element, root) ? `${px(over)} px beyond the screen` : undefined;
};

/** How much of a line the nearest box that clips takes away. */
const clipped = (element: Element, root: Element, line: DOMRect): string | undefined => {
  for (const at of ancestorsOf(element, root)) {
    const { overflowX, overflowY } = getComputedStyle(at);
    const box = at.getBoundingClientRect();
    if (box.width <= HIDDEN_BOX || box.height <= HIDDEN_BOX || at.matches('wx-swiper')) return undefined;
    if (scrolls(overflowX) || scrolls(overflowY)) return undefined;
    const wide = clips(overflowX) ? Math.max(line.right - box.right, box.left - line.left) : 0;
    // A line box is taller than its letters: a third of it may be lost before a letter is.
    const high = clips(overflowY) ? Math.max(line.bottom - box.bottom, box.top - line.top) - line.height / 3 : 0;
    if (wide > SLACK) return `${px(wide)} px of ${px(line.width)} px cut off`;
    if (high > 0) return 'a line is cut off at its top or bottom';
  }
  return undefined;
};

/** Words that come out of the button they stand on. */
const outside = (element: Element, root: Element, line: DOMRect): string | undefined => {
  const control = ancestorsOf(element, root).find((at) => at.matches('[role="button"], [role="radio"], [role="tab"]'));
  if (!control) return undefined;
  const box = control.getBoundingClientRect();
  const over = Math.max(line.right - box.right, box.left - line.left);
  return over > SLACK ? `${px(over)} px outside its control` : undefined;
};

const textElements = (root: Element): { element: Element; lines: DOMRect[] }[] =>
  [...root.querySelectorAll('*')]
    .map((element) => ({ element, texts: ownTexts(element) }))
    .filter(({ element, texts }) => texts.length > 0 && isVisible(element))
    .map(({ element, texts }) => ({ element, lines: texts.flatMap(lineBoxes) }));

const first = (lines: readonly DOMRect[], judge: (line: DOMRect) => string | undefined): string | undefined =>
  lines.map(judge).find((measured) => measured !== undefined);

export const cutText = (root: Element): Finding[] =>
  textElements(root).flatMap(({ element, lines }) => {
    const measured =
      first(lines, (line) => beyondScreen(element, root, line)) ??
      first(lines, (line) => clipped(element, root, line)) ??
      first(lines, (line) => outside(element, root, line));
    return measured === undefined ? [] : [{ what: 'no text is cut off', where: describe(element), measured }];
  });

/** The page itself does not move sideways; the widest culprit is named. */
export const sidewaysScroll = (root: Element): Finding[] => {
  const over = root.scrollWidth - root.clientWidth;
  if (over <= SLACK) return [];
  const { right } = root.getBoundingClientRect();
  const wide = [...root.querySelectorAll('*')].filter(
    (element) => isVisible(element) && element.getBoundingClientRect().right > right + SLACK,
  );
  const culprit = wide.find((element) => !sideways(element, root)) ?? root;
  return [{ what: 'a page does not scroll sideways', where: describe(culprit), measured: `${px(over)} px too wide` }];
};
