import { glassEasel } from 'glass-easel-miniprogram-adapter';

/** The engine, and the few of its internals this tool stands on (glass-easel is pinned to 0.12.1 for that reason). */
export { glassEasel };
export type GlassElement = glassEasel.Element;
export type GlassComponent = glassEasel.GeneralComponent;

/** Methods and fields app code sees on `this` of a page or component. */
export interface Caller {
  readonly is: string;
  readonly id: string;
  readonly dataset: Record<string, unknown>;
  data: Record<string, unknown>;
  setData: (this: Caller, data: Record<string, unknown>, callback?: () => void) => void;
  triggerEvent(name: string, detail?: unknown, options?: object): void;
  readonly _$: GlassComponent;
  [key: string]: unknown;
}

/** The engine node an element of the document stands for, or the nearest above it. */
export const glassElementOf = (node: EventTarget | null): GlassElement | undefined => {
  let at = node instanceof Node ? node : null;
  while (at) {
    const glass = (at as Node & { __wxElement?: GlassElement }).__wxElement;
    if (glass) return glass;
    at = at.parentNode;
  }
  return undefined;
};

export const elementOf = (glass: GlassElement | null | undefined): HTMLElement | undefined => {
  const element = glass?.$$ as unknown;
  return element instanceof HTMLElement ? element : undefined;
};

export const asComponent = (glass: GlassElement): GlassComponent | undefined =>
  glassEasel.Component.isComponent(glass) ? glass : undefined;
