import { unitsToCss } from '../../transform/units';
import type { Failures } from '../failures';
import { glassEasel } from './glass';
import type { StyleSheets } from './styles';

/** Tags the document creates under another name, and what it refuses. */
export interface TagTable {
  readonly builtIn: ReadonlySet<string>;
  readonly components: ReadonlySet<string>;
}

const prepareElement = (element: HTMLElement): HTMLElement => {
  const setAttribute = element.setAttribute.bind(element);
  element.setAttribute = (name: string, value: string) => {
    setAttribute(name, name === 'style' ? unitsToCss(value) : value);
  };
  // The engine prefixes ids per component; WXSS `#id` and readers of the page want the plain one.
  Object.defineProperty(element, 'id', {
    get: () => element.getAttribute('id') ?? '',
    set: (value: string) => {
      setAttribute('id', value.replace(/^[0-9a-f]{8}--/, ''));
    },
  });
  return element;
};

/**
 * The document as the engine draws on it: built-in tags become `wx-*` elements, style sheets are collected for the
 * page being opened, events are left to runtime/events.
 */
export class PhoneBackend extends glassEasel.CurrentWindowBackendContext {
  /** Sheets of the root under construction, in cascade order. */
  private collected: CSSStyleSheet[] = [];
  private scopes: glassEasel.StyleScopeManager | undefined;

  constructor(
    private readonly tags: TagTable,
    private readonly sheets: StyleSheets,
    private readonly failures: Failures,
  ) {
    super();
    const plain = this.document;
    this.document = {
      createElement: (tag: string) => this.createElement(tag) as unknown as ReturnType<typeof plain.createElement>,
      createTextNode: (text: string) => plain.createTextNode(text),
      createDocumentFragment: () => plain.createDocumentFragment(),
    };
  }

  useScopes(scopes: glassEasel.StyleScopeManager): void {
    this.scopes = scopes;
  }

  takeSheets(): readonly CSSStyleSheet[] {
    const taken = this.collected;
    this.collected = [];
    return taken;
  }

  override appendStyleSheetPath(path: string, scope?: number): number {
    const prefix = scope === undefined ? '' : (this.scopes?.queryName(scope) ?? '');
    if (this.sheets.has(path)) this.collected.push(this.sheets.sheet(path, prefix));
    return 0;
  }

  override onEvent(): void {
    /* runtime/events listens to the document itself */
  }

  /** Every event is listened to once, at the top; who waits for a tap is written down for tools that look for targets. */
  override setListenerStats(node: unknown, type: string): void {
    if (type === 'tap' && node instanceof HTMLElement) node.setAttribute('data-tap', '');
  }

  private createElement(tag: string): HTMLElement {
    if (this.tags.builtIn.has(tag)) return prepareElement(document.createElement(`wx-${tag}`));
    if (!this.tags.components.has(tag) && !tag.startsWith('wx-')) {
      this.failures.report(
        `unknown tag <${tag}>: not built into local/phone and not in usingComponents (README: supported tags)`,
      );
    }
    return prepareElement(document.createElement(tag));
  }
}
