import type { Caller, GlassElement } from '../engine/glass';
import { asComponent, elementOf } from '../engine/glass';
import type { Phone } from '../phone';
import { createCanvasImage } from './media';

type Fields = Readonly<Record<string, unknown>>;
const on = (fields: Fields, name: string): boolean => Boolean(fields[name]);
type Answer = Record<string, unknown> | null;
type Listener = (result: Answer | Answer[]) => void;

interface Query {
  readonly find: () => GlassElement[];
  readonly many: boolean;
  readonly viewport: boolean;
  readonly fields: Fields;
  readonly listener: Listener | undefined;
}

const wantedFields: Record<string, Fields> = {
  boundingClientRect: { id: true, dataset: true, rect: true, size: true },
  scrollOffset: { id: true, dataset: true, scrollOffset: true },
  node: { node: true },
  context: { context: true },
};

/** The browser's canvas with what WeChat's has besides. */
const canvasNode = (phone: Phone, element: HTMLElement): unknown => {
  const canvas = element.querySelector('canvas[data-inner]');
  return canvas
    ? Object.assign(canvas, {
        createImage: () => createCanvasImage(phone.media),
        requestAnimationFrame: window.requestAnimationFrame.bind(window),
        cancelAnimationFrame: window.cancelAnimationFrame.bind(window),
      })
    : undefined;
};

/** Reads of one element, as `fields()` names them; rectangles are relative to the page area. */
const read = (phone: Phone, glass: GlassElement, fields: Fields): Answer => {
  const element = elementOf(glass);
  if (!element) return null;
  const origin = phone.pages.current?.view.getBoundingClientRect() ?? { left: 0, top: 0 };
  const rect = element.getBoundingClientRect();
  const styles = (fields['computedStyle'] ?? []) as string[];
  const properties = (fields['properties'] ?? []) as string[];
  const computed = styles.length > 0 ? getComputedStyle(element) : undefined;
  const data = (asComponent(glass)?.data ?? {}) as Record<string, unknown>;
  return {
    ...(on(fields, 'id') && { id: glass.id }),
    ...(on(fields, 'dataset') && { dataset: glass.dataset }),
    ...(on(fields, 'rect') && {
      left: rect.left - origin.left,
      right: rect.right - origin.left,
      top: rect.top - origin.top,
      bottom: rect.bottom - origin.top,
    }),
    ...(on(fields, 'size') && { width: rect.width, height: rect.height }),
    ...(on(fields, 'scrollOffset') && {
      scrollLeft: element.scrollLeft,
      scrollTop: element.scrollTop,
      scrollWidth: element.scrollWidth,
      scrollHeight: element.scrollHeight,
    }),
    ...(on(fields, 'node') && { node: canvasNode(phone, element) }),
    ...Object.fromEntries(styles.map((name) => [name, computed?.[name as 'color']])),
    ...Object.fromEntries(
      properties.map((name) => [name, data[name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())]]),
    ),
  };
};

const readViewport = (phone: Phone): Answer => {
  const view = phone.pages.current?.view;
  const {
    clientWidth: width = 0,
    clientHeight: height = 0,
    scrollLeft = 0,
    scrollTop = 0,
    scrollHeight = 0,
    scrollWidth = 0,
  } = view ?? {};
  return {
    id: '',
    dataset: {},
    left: 0,
    top: 0,
    right: width,
    bottom: height,
    width,
    height,
    scrollLeft,
    scrollTop,
    scrollHeight,
    scrollWidth,
  };
};

/** wx.createSelectorQuery: answers come together, after the screen is drawn. */
export class SelectorQuery {
  private readonly queries: Query[] = [];
  private scope: Caller | undefined;

  constructor(private readonly phone: Phone) {}

  in(component: Caller): this {
    this.scope = component;
    return this;
  }

  select(selector: string): NodesRef {
    return this.ref({ find: () => this.root()?.querySelector(selector) ?? null, many: false, viewport: false });
  }

  selectAll(selector: string): NodesRef {
    return this.ref({ find: () => this.root()?.querySelectorAll(selector) ?? [], many: true, viewport: false });
  }

  selectViewport(): NodesRef {
    return this.ref({ find: () => [], many: false, viewport: true });
  }

  exec(callback?: (results: (Answer | Answer[])[]) => void): this {
    requestAnimationFrame(() => {
      const results = this.queries.map((query) => this.answer(query));
      results.forEach((result, at) => this.queries[at]?.listener?.(result));
      callback?.(results);
    });
    return this;
  }

  private root(): {
    querySelector(selector: string): GlassElement | null;
    querySelectorAll(selector: string): GlassElement[];
  } | null {
    const caller = this.scope ?? this.phone.pages.current?.instance;
    return caller?._$.getShadowRoot() ?? null;
  }

  private ref(target: {
    find: () => GlassElement | GlassElement[] | null;
    many: boolean;
    viewport: boolean;
  }): NodesRef {
    const find = (): GlassElement[] => {
      const found = target.find();
      return Array.isArray(found) ? found : found ? [found] : [];
    };
    return new NodesRef((fields, listener) => {
      this.queries.push({ find, many: target.many, viewport: target.viewport, fields, listener });
      return this;
    });
  }

  private answer(query: Query): Answer | Answer[] {
    if (query.viewport) return readViewport(this.phone);
    const answers = query.find().map((glass) => read(this.phone, glass, query.fields));
    return query.many ? answers : (answers[0] ?? null);
  }
}

class NodesRef {
  constructor(private readonly add: (fields: Fields, listener: Listener | undefined) => SelectorQuery) {}

  boundingClientRect(listener?: Listener): SelectorQuery {
    return this.add(wantedFields['boundingClientRect'] ?? {}, listener);
  }

  scrollOffset(listener?: Listener): SelectorQuery {
    return this.add(wantedFields['scrollOffset'] ?? {}, listener);
  }

  node(listener?: Listener): SelectorQuery {
    return this.add(wantedFields['node'] ?? {}, listener);
  }

  fields(fields: Fields, listener?: Listener): SelectorQuery {
    return this.add(fields, listener);
  }
}
