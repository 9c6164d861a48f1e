const SCOPE_MARK = /__WX_SCOPE__/g;

/**
 * Style sheets of the app. On a phone every page is a document of its own; here they share one, so the sheets of the
 * page on top are the only ones switched on (adoptedStyleSheets).
 */
export class StyleSheets {
  private readonly parsed = new Map<string, CSSStyleSheet>();

  constructor(private readonly sources: Readonly<Record<string, string>>) {}

  has(path: string): boolean {
    return this.sources[path] !== undefined;
  }

  /** `scope` is the class prefix of an isolated component; empty: shared. */
  sheet(path: string, scope: string): CSSStyleSheet {
    const key = `${scope}|${path}`;
    const known = this.parsed.get(key);
    if (known) return known;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync((this.sources[path] ?? '').replace(SCOPE_MARK, scope === '' ? '' : `${scope}--`));
    this.parsed.set(key, sheet);
    return sheet;
  }

  show(sheets: readonly CSSStyleSheet[]): void {
    document.adoptedStyleSheets = [...sheets];
  }
}

/** A class-name-safe prefix for a component path. */
export const scopeName = (path: string): string => path.replace(/[^\w-]/g, '_');
