import { elementOf, glassElementOf } from './glass';
import type { GlassElement } from './glass';
import type { HoverRegistry } from './hover';
import { endTouch } from './touch-end';
import type { TouchLists, TouchPoint } from './touch-event';
import { dispatchPointer, onCanvas } from './touch-event';

const TAP_DISTANCE = 10;
const LONG_PRESS_MS = 350;

interface Press {
  readonly element: Element;
  readonly glass: GlassElement;
  readonly x: number;
  readonly y: number;
  timer: ReturnType<typeof setTimeout>;
  moved: boolean;
  longPressHeard: boolean;
}

export interface TouchHooks {
  /** Runs the listeners of a tap on the element; platform calls that need a tap look at it. */
  tap(run: () => void, element: Element): void;
  /** Top left of the page area in the window. */
  origin(): { left: number; top: number; scrollTop: number };
}

export type RawPoint = Pick<TouchPoint, 'identifier' | 'clientX' | 'clientY'>;

/** Fingers and mouse → touchstart … touchend, tap, longpress, as WXML events. */
export class TouchInput {
  private press: Press | undefined;
  /** When a finger was last heard of: `performance.now()`. */
  lastTouch = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly stage: HTMLElement,
    private readonly hover: HoverRegistry,
    private readonly hooks: TouchHooks,
  ) {
    this.listenTouch();
    this.listenKeyboard();
    for (const type of ['transitionend', 'animationstart', 'animationend', 'animationiteration']) {
      stage.addEventListener(type, (event) => {
        this.send(glassElementOf(event.target), type, {
          detail: { elapsedTime: (event as TransitionEvent).elapsedTime },
          original: event,
        });
      });
    }
  }

  private listenTouch(): void {
    const on = (type: string, handle: (event: TouchEvent) => void): void => {
      this.stage.addEventListener(
        type,
        (event) => {
          this.lastTouch = performance.now();
          handle(event as TouchEvent);
        },
        { passive: false },
      );
    };
    on('touchstart', (event) => {
      this.start(event, [...event.touches], [...event.changedTouches]);
    });
    on('touchmove', (event) => {
      this.move(event, [...event.touches], [...event.changedTouches]);
    });
    on('touchend', (event) => {
      this.end(event, [...event.touches], [...event.changedTouches]);
    });
    on('touchcancel', (event) => {
      this.cancel(event);
    });
  }

  /** Screen readers and keyboards click without a pointer: that is a tap. */
  private listenKeyboard(): void {
    this.stage.addEventListener('click', (event) => {
      if (event.detail === 0)
        this.tap(event.target, event, { clientX: event.clientX, clientY: event.clientY, identifier: 0 });
    });
    this.stage.addEventListener('keydown', (event) => {
      const target = event.target as HTMLElement;
      if (target.getAttribute('role') === 'button' && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault();
        target.click();
      }
    });
  }

  start(event: Event, touches: RawPoint[], changed: RawPoint[]): void {
    const element = event.target instanceof Element ? event.target : undefined;
    const glass = glassElementOf(event.target);
    const first = changed[0];
    if (!element || !glass || !first) return;
    const lists = this.lists(touches, changed);
    if (this.press) this.drop();
    const press: Press = {
      element,
      glass,
      x: first.clientX,
      y: first.clientY,
      moved: false,
      longPressHeard: false,
      timer: setTimeout(() => {
        this.longPress(press, event, lists);
      }, LONG_PRESS_MS),
    };
    this.press = press;
    this.hover.start(element);
    this.send(glass, 'touchstart', { detail: {}, lists, original: event });
  }

  private longPress(press: Press, event: Event, lists: TouchLists): void {
    if (press.moved || disabled(press.element)) return;
    const detail = pointDetail(lists);
    for (const type of ['longpress', 'longtap']) {
      press.longPressHeard =
        dispatchPointer(press.glass, { type, detail, lists, original: event }).heard || press.longPressHeard;
    }
  }

  move(event: Event, touches: RawPoint[], changed: RawPoint[]): void {
    const { press } = this;
    const first = changed[0];
    if (!press || !first) return;
    if (Math.hypot(first.clientX - press.x, first.clientY - press.y) > TAP_DISTANCE) {
      press.moved = true;
      clearTimeout(press.timer);
      this.hover.cancel();
    }
    this.send(press.glass, 'touchmove', { detail: {}, lists: this.lists(touches, changed), original: event });
  }

  end(event: Event, touches: RawPoint[], changed: RawPoint[]): void {
    const { press } = this;
    const first = changed[0];
    this.drop();
    if (!press || !first) return;
    this.hover.end();
    this.send(press.glass, 'touchend', { detail: {}, lists: this.lists(touches, changed), original: event });
    if (press.moved || press.longPressHeard || touches.length > 0) return;
    this.tap(press.element, event, first);
    if (event.type === 'touchend' && event.cancelable) endTouch(event);
  }

  private cancel(event: Event): void {
    const { press } = this;
    this.drop();
    this.hover.cancel();
    if (press) this.send(press.glass, 'touchcancel', { detail: {}, original: event });
  }

  private tap(target: EventTarget | null, event: Event, point: RawPoint): void {
    const glass = glassElementOf(target);
    if (!glass || !(target instanceof Element) || disabled(target)) return;
    const lists = this.lists([], [point]);
    this.hooks.tap(() => {
      dispatchPointer(glass, { type: 'tap', detail: pointDetail(lists), lists, original: event });
    }, target);
  }

  private drop(): void {
    clearTimeout(this.press?.timer);
    this.press = undefined;
  }

  private send(
    glass: GlassElement | undefined,
    type: string,
    init: { detail: unknown; original: Event; lists?: TouchLists },
  ): void {
    if (!glass) return;
    const { lists = { touches: [], changedTouches: [] }, ...rest } = init;
    const canvas = elementOf(glass)?.closest('wx-canvas');
    const places = canvas ? { lists: onCanvas(lists, this.cornerOf(canvas)), bubbles: false } : { lists };
    const { prevented } = dispatchPointer(glass, { type, ...rest, ...places });
    // catchtouchmove is how WXML stops the page behind from scrolling.
    if (prevented && type === 'touchmove' && init.original.cancelable) init.original.preventDefault();
  }

  private cornerOf(element: Element): { left: number; top: number } {
    const [origin, rect] = [this.hooks.origin(), element.getBoundingClientRect()];
    return { left: rect.left - origin.left, top: rect.top - origin.top };
  }

  private lists(touches: RawPoint[], changed: RawPoint[]): TouchLists {
    const { left, top, scrollTop } = this.hooks.origin();
    const place = ({ identifier, clientX, clientY }: RawPoint): TouchPoint => {
      const x = clientX - left;
      const y = clientY - top;
      return { identifier, clientX: x, clientY: y, pageX: x, pageY: y + scrollTop };
    };
    return { touches: touches.map(place), changedTouches: changed.map(place) };
  }
}

const pointDetail = (lists: TouchLists): { x: number; y: number } => {
  const point = lists.changedTouches[0];
  return { x: point?.pageX ?? 0, y: point?.pageY ?? 0 };
};

const disabled = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[wx-disabled]') !== null;
