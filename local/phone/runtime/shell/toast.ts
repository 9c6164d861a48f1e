import { el } from './dom';

export interface ToastOptions {
  readonly title: string;
  readonly icon?: 'success' | 'error' | 'loading' | 'none';
  readonly image?: string;
  readonly mask?: boolean;
  /** Milliseconds; 0: until hidden. */
  readonly duration: number;
}

const glyphs: Record<string, string> = { success: '✓', error: '!', loading: '' };

/** Toast and loading share one place on a phone: the later one wins. */
export class Toast {
  private element: HTMLElement | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly layer: HTMLElement) {}

  show(options: ToastOptions): void {
    this.hide();
    const icon = options.icon ?? 'success';
    const mark =
      icon === 'none'
        ? []
        : [el('span', { className: `phone-toast-icon phone-toast-${icon}`, text: glyphs[icon] ?? '' })];
    this.element = el(
      'div',
      { className: options.mask === true ? 'phone-toast phone-toast-masked' : 'phone-toast', role: 'status' },
      [el('div', { className: 'phone-toast-box' }, [...mark, el('span', { text: options.title })])],
    );
    this.layer.append(this.element);
    if (options.duration > 0)
      this.timer = setTimeout(() => {
        this.hide();
      }, options.duration);
  }

  hide(): void {
    clearTimeout(this.timer);
    this.element?.remove();
    this.element = undefined;
  }
}
