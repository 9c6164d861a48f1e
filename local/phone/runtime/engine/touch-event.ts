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

/** A finger on a canvas: from its top left corner, and nothing else, as documented. */
interface CanvasPoint {
  readonly identifier: number;
  readonly x: number;
  readonly y: number;
}
export interface CanvasLists {
  readonly touches: readonly CanvasPoint[];
  readonly changedTouches: readonly CanvasPoint[];
}

/** @param corner top left of the canvas, in coordinates of the page area */
export const onCanvas = (lists: TouchLists, corner: { readonly left: number; readonly top: number }): CanvasLists => {
  const place = ({ identifier, clientX, clientY }: TouchPoint): CanvasPoint => ({
    identifier,
    x: clientX - corner.left,
    y: clientY - corner.top,
  });
  return { touches: lists.touches.map(place), changedTouches: lists.changedTouches.map(place) };
};

export interface Dispatched {
  /** Some listener ran. */
  readonly heard: boolean;
  /** A catching listener ran, or one asked for it. */
  readonly prevented: boolean;
}

export interface PointerEventInit {
  readonly type: string;
  readonly detail: unknown;
  readonly lists: TouchLists | CanvasLists;
  readonly original: unknown;
  /** False: only the element itself hears it. */
  readonly bubbles?: boolean;
}

/** Sends a touch-like event through capture and bubble phases across component borders. */
export const dispatchPointer = (target: GlassElement, init: PointerEventInit): Dispatched => {
  let heard = false;
  const event = new glassEasel.Event(init.type, init.detail, {
    originalEvent: init.original,
    bubbles: init.bubbles ?? true,
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
