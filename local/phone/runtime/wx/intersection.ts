import type { Caller, GlassElement } from '../engine/glass';
import { elementOf } from '../engine/glass';
import type { Phone } from '../phone';

interface Margins {
  readonly left?: number;
  readonly right?: number;
  readonly top?: number;
  readonly bottom?: number;
}

interface ObserverOptions {
  readonly thresholds?: readonly number[];
  readonly initialRatio?: number;
  readonly observeAll?: boolean;
}

const rootMargin = (margins: Margins): string =>
  [margins.top, margins.right, margins.bottom, margins.left].map((value) => `${value ?? 0}px`).join(' ');

const plainRect = ({ left, top, right, bottom, width, height }: DOMRectReadOnly) => ({
  left,
  top,
  right,
  bottom,
  width,
  height,
});

/** wx.createIntersectionObserver on the browser's own. */
export class PageIntersectionObserver {
  private root: Element | null;
  private margins: Margins = {};
  private observer: IntersectionObserver | undefined;

  constructor(
    private readonly caller: Caller,
    private readonly view: Element | null,
    private readonly options: ObserverOptions,
  ) {
    this.root = view;
  }

  relativeTo(selector: string, margins: Margins = {}): this {
    this.root = elementOf(this.find(selector)[0]) ?? null;
    this.margins = margins;
    return this;
  }

  relativeToViewport(margins: Margins = {}): this {
    this.root = this.view;
    this.margins = margins;
    return this;
  }

  observe(selector: string, listener: (result: Record<string, unknown>) => void): void {
    const found = this.find(selector);
    const targets = this.options.observeAll === true ? found : found.slice(0, 1);
    const byElement = new Map<Element, GlassElement>(
      targets.flatMap((glass) => {
        const element = elementOf(glass);
        return element ? [[element, glass] as const] : [];
      }),
    );
    this.observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          const glass = byElement.get(entry.target);
          listener({
            id: glass?.id ?? '',
            dataset: glass?.dataset ?? {},
            intersectionRatio: entry.intersectionRatio,
            time: entry.time,
            boundingClientRect: plainRect(entry.boundingClientRect),
            intersectionRect: plainRect(entry.intersectionRect),
            relativeRect: entry.rootBounds ? plainRect(entry.rootBounds) : {},
          });
        }
      },
      { root: this.root, rootMargin: rootMargin(this.margins), threshold: [...(this.options.thresholds ?? [0])] },
    );
    for (const element of byElement.keys()) this.observer.observe(element);
  }

  disconnect(): void {
    this.observer?.disconnect();
  }

  private find(selector: string): GlassElement[] {
    return this.caller._$.getShadowRoot()?.querySelectorAll(selector) ?? [];
  }
}

export const createIntersectionObserver = (
  phone: Phone,
  caller: Caller | undefined,
  options: unknown,
): PageIntersectionObserver => {
  const owner = caller ?? phone.pages.current?.instance;
  if (!owner) throw new Error('createIntersectionObserver: no page is open');
  const view = phone.pages.pageOf(owner._$)?.view ?? null;
  return new PageIntersectionObserver(owner, view, options ?? {});
};
