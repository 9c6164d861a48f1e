import { ask } from './dialogs';
import { el } from './dom';

export interface FileSheet {
  readonly title: string;
  readonly name: string;
  readonly size: number;
  /** Where the browser finds the bytes. */
  readonly url: string;
  /** Offers the file as a download. */
  readonly keep: boolean;
  /** A second button that answers true; without it the sheet can only be closed. */
  readonly confirmText?: string;
}

const kilobytes = (size: number): string => `${(size / 1024).toFixed(1)} KB`;

/** A file with its name and size. The browser does not draw office files: it keeps them, so that a person or a test can. */
export const askFileSheet = (layer: HTMLElement, sheet: FileSheet): Promise<boolean> =>
  ask(layer, (close) => {
    const { title, name, size, url, keep, confirmText } = sheet;
    const link = el('a', { className: 'phone-file-link', text: '保存到手机' });
    link.href = url;
    link.download = name;
    const button = (text: string, answer: boolean): HTMLElement =>
      el('button', {
        text,
        onClick: () => {
          close(answer);
        },
      });
    const actions = [button('关闭', false), ...(confirmText === undefined ? [] : [button(confirmText, true)])];
    const words = el('div', { className: 'phone-modal-content', text: `${name}\n${kilobytes(size)}` });
    return el('div', { className: 'phone-modal', role: 'dialog', label: title }, [
      el('div', { className: 'phone-modal-title', text: title }),
      words,
      ...(keep ? [link] : []),
      el('div', { className: 'phone-modal-actions' }, actions),
    ]);
  });
