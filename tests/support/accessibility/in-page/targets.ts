import type { Finding } from '../finding';
import { ancestorsOf, describe, isVisible, px, wordsOf } from './elements';

/** WeChat's experience score and WCAG 2.5.5, in CSS px. */
const LEAST = 44;
/** Rounding of rpx and of device pixels. */
const SLACK = 0.5;
const MASK_SHARE = 0.8;

const CONTROLS =
  'button, a[href], input, textarea, select, wx-picker, wx-switch, ' +
  ['button', 'link', 'tab', 'radio', 'checkbox', 'switch', 'menuitem', 'option', 'slider', 'textbox', 'combobox']
    .map((role) => `[role="${role}"]`)
    .join(', ');
const OFF = '[aria-disabled="true"], [wx-disabled], :disabled';

interface Target {
  readonly element: Element;
  readonly box: DOMRect;
}

/** A field is touched anywhere in its frame; what stands in a label is touched anywhere in the label. */
const touched = (control: Element): Element => {
  const host = control.hasAttribute('data-inner') ? (control.parentElement ?? control) : control;
  return host.closest('label, wx-label') ?? host;
};

/** The element that takes a touch on this point is the target or part of it. */
const takes = (target: Element, x: number, y: number): boolean => {
  const hit = document.elementFromPoint(x, y);
  return hit !== null && target.contains(hit);
};

/** How far touches reach from the middle: padding by ::after or an overlapping child counts, a neighbour on top does not. */
const reach = ({ element, box }: Target, [dx, dy]: readonly [number, number]): number => {
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  let steps = 0;
  while (steps < LEAST && takes(element, x + dx * (steps + 1), y + dy * (steps + 1))) steps += 1;
  return steps;
};

const touchable = (target: Target): { width: number; height: number } => {
  const { box } = target;
  if (box.width >= LEAST - SLACK && box.height >= LEAST - SLACK) return box;
  const width = reach(target, [-1, 0]) + reach(target, [1, 0]) + 1;
  const height = reach(target, [0, -1]) + reach(target, [0, 1]) + 1;
  return { width: Math.max(width, box.width), height: Math.max(height, box.height) };
};

const touching = (a: DOMRect, b: DOMRect): boolean =>
  a.left <= b.right + 1 && b.left <= a.right + 1 && a.top <= b.bottom + 1 && b.top <= a.bottom + 1;

const union = (a: DOMRect, b: DOMRect): DOMRect => {
  const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)];
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
};

/** Neighbours that say and do the same (an icon beside its words) are one target. */
const merged = (target: Target, all: readonly Target[]): Target => {
  const name = wordsOf(target.element);
  const same = all.filter(({ element, box }) => name !== '' && wordsOf(element) === name && touching(box, target.box));
  return { ...target, box: same.reduce((box, other) => union(box, other.box), target.box) };
};

const isCovered = ({ element, box }: Target): boolean =>
  !takes(element, box.left + box.width / 2, box.top + box.height / 2);

/** Every control that can be touched now; what lies under an open sheet cannot. */
const targetsIn = (root: Element): Target[] => {
  const controls = [...root.querySelectorAll(CONTROLS)].filter((element) => !element.matches(OFF));
  const elements = new Set(controls.map(touched).filter((element) => element.closest(OFF) === null));
  return [...elements]
    .filter(isVisible)
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter((target) => !isCovered(target));
};

export const smallTargets = (root: Element): Finding[] => {
  const all = targetsIn(root);
  return all.flatMap((target) => {
    const { width, height } = touchable(merged(target, all));
    if (width >= LEAST - SLACK && height >= LEAST - SLACK) return [];
    const measured = `${px(width)} × ${px(height)} px`;
    return [{ what: `a target is at least ${LEAST} × ${LEAST} px`, where: describe(target.element), measured }];
  });
};

const isMask = (element: Element, root: Element): boolean => {
  const [box, page] = [element.getBoundingClientRect(), root.getBoundingClientRect()];
  return box.width * box.height > MASK_SHARE * page.width * Math.min(page.height, window.innerHeight);
};

/**
 * What listens without being a target: vant's icon passes every tap on, and Taro listens for taps on every picture that
 * listens for anything (its loading, its failure), and on every canvas.
 */
const LISTENS_ANYWAY = '.van-icon, wx-image, wx-canvas';

/** Something listens for taps, but a screen reader does not know that it is a control. */
export const unspokenTargets = (root: Element): Finding[] =>
  [...root.querySelectorAll('[data-tap]')]
    .filter((element) => !element.matches(LISTENS_ANYWAY))
    .filter((element) => isVisible(element) && !isMask(element, root) && element.querySelector(CONTROLS) === null)
    .filter(
      (element) => !ancestorsOf(element, root).some((at) => at.matches(CONTROLS) || at.matches('label, wx-label')),
    )
    .map((element) => ({
      what: 'what can be tapped has the role of a control',
      where: describe(element),
      measured: `role="${element.getAttribute('role') ?? ''}"`,
    }));
