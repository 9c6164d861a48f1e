/**
 * Loud failures: what a phone would do wrong silently, or what this tool cannot do. Each goes to console.error, to
 * `__phone.errors` (tests read it) and to a strip over the page (people see it).
 */
export class Failures {
  readonly list: string[] = [];
  private strip: HTMLElement | undefined;

  report(message: string, cause?: unknown): void {
    this.list.push(message);
    console.error(`[local/phone] ${message}`, ...(cause === undefined ? [] : [cause]));
    this.show(message);
  }

  private show(message: string): void {
    this.strip ??= this.createStrip();
    const line = document.createElement('div');
    line.textContent = message;
    this.strip.append(line);
  }

  private createStrip(): HTMLElement {
    const strip = document.createElement('div');
    strip.className = 'phone-failures';
    strip.setAttribute('role', 'alert');
    const close = document.createElement('button');
    close.textContent = '×';
    close.setAttribute('aria-label', '收起错误');
    close.addEventListener('click', () => {
      strip.remove();
      this.strip = undefined;
    });
    strip.append(close);
    document.body.append(strip);
    return strip;
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
