import type { ModalAnswer, ModalOptions, SubscribeTemplate } from './dialogs';
import { askActionSheet, askModal, askSubscribe } from './dialogs';
import { el } from './dom';
import type { FileSheet } from './file-sheet';
import { askFileSheet } from './file-sheet';
import type { LocationSheet } from './location-sheet';
import { askLocationSheet } from './location-sheet';
import type { PickOptions } from './picker-sheet';
import { askPicker } from './picker-sheet';
import { openPreview } from './preview';
import { Toast } from './toast';

/** What WeChat draws around and over a mini-program: frame, dialogs, toast, viewer. */
export class Shell {
  readonly root = el('div', { className: 'phone' });
  readonly pages = el('div', { className: 'phone-pages' });
  readonly toast: Toast;
  private readonly layer = el('div', { className: 'phone-layer' });

  constructor() {
    this.toast = new Toast(this.layer);
  }

  /** Puts the frame on the page: bars above and below the app's pages. */
  mount(top: HTMLElement, bottom: HTMLElement): void {
    this.root.append(top, this.pages, bottom, this.layer);
    document.body.append(this.root);
    new ResizeObserver(([entry]) => {
      const height = entry?.contentRect.height ?? window.innerHeight;
      document.documentElement.style.setProperty('--wx-vh', `${height / 100}px`);
    }).observe(this.pages);
    document.documentElement.style.setProperty('--wx-vh', `${this.pages.clientHeight / 100}px`);
  }

  modal(options: ModalOptions): Promise<ModalAnswer> {
    return askModal(this.layer, options);
  }

  async confirm(options: ModalOptions): Promise<boolean> {
    return (await this.modal(options)).confirm;
  }

  async alert(options: ModalOptions): Promise<void> {
    await this.modal({ ...options, showCancel: false, confirmText: '知道了' });
  }

  actionSheet(sheet: { items: readonly string[]; title?: string; color?: string }): Promise<number | undefined> {
    return askActionSheet(this.layer, sheet);
  }

  subscribe(templates: readonly SubscribeTemplate[]): Promise<readonly string[] | undefined> {
    return askSubscribe(this.layer, templates);
  }

  pick(options: PickOptions): Promise<number[] | undefined> {
    return askPicker(this.layer, options);
  }

  /** True when the person sent the file on. */
  file(sheet: FileSheet): Promise<boolean> {
    return askFileSheet(this.layer, sheet);
  }

  location(sheet: LocationSheet): Promise<void> {
    return askLocationSheet(this.layer, sheet);
  }

  preview(urls: readonly string[], current: number): void {
    openPreview(this.layer, { urls, current });
  }
}
