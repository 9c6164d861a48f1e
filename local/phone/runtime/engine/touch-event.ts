import { glassEasel } from './glass';
import type { GlassElement } from './glass';

/** A finger, in coordinates of the page (the navigation bar is outside, as on a phone). */
export interface TouchPoint {
  readonly identifier: number;
  readonly clientX: number;
  readonly clientY: number;
  readonly pageX: number;
  readonly pageY: number;
}

export interface TouchLists {
  readonly touches: readonly TouchPoint[];
  readonly changedTouches: readonly TouchPoint[];
}

export interface Dispatched {
  /** Some listener ran. */
  readonly heard: boolean;
  /** A catching listener ran, or one asked for it. */
  readonly prevented: boolean;
}

export interface PointerEventInit {
  readonly type: string;
  readonly detail: unknown;
  readonly lists: TouchLists;
  readonly original: unknown;
}

/** Sends a touch-like event through capture and bubble phases across component borders. */
export const dispatchPointer = (target: GlassElement, init: PointerEventInit): Dispatched => {
  let heard = false;
  const event = new glassEasel.Event(init.type, init.detail, {
    originalEvent: init.original,
    bubbles: true,
    composed: true,
    capturePhase: true,
    extraFields: { ...init.lists },
    handleListenerReturn: () => {
      heard = true;
    },
  });
  glassEasel.Event.dispatchEvent(target, event);
  return { heard, prevented: event.defaultPrevented() };
};
