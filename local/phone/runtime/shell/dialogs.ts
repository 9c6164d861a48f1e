import { el } from './dom';

export interface ModalOptions {
  readonly title?: string;
  readonly content?: string;
  readonly confirmText?: string;
  readonly cancelText?: string;
  readonly confirmColor?: string;
  readonly cancelColor?: string;
  readonly showCancel?: boolean;
  readonly editable?: boolean;
  readonly placeholderText?: string;
}

export interface ModalAnswer {
  readonly confirm: boolean;
  readonly cancel: boolean;
  /** Only of an editable dialog that was confirmed. */
  readonly content: string | null;
}

export interface SubscribeTemplate {
  readonly id: string;
  readonly title: string;
}

/** Opens a layer over the page and takes it away when the answer is there. */
export const ask = <T>(layer: HTMLElement, draw: (close: (answer: T) => void) => HTMLElement): Promise<T> =>
  new Promise((resolve) => {
    const mask = el('div', { className: 'phone-mask' });
    mask.append(
      draw((answer) => {
        mask.remove();
        resolve(answer);
      }),
    );
    layer.append(mask);
  });

const modalButton = (text: string, color: string | undefined, onClick: () => void): HTMLElement => {
  const button = el('button', { text, onClick });
  button.type = 'button';
  if (color !== undefined) button.style.color = color;
  return button;
};

export const askModal = (layer: HTMLElement, options: ModalOptions): Promise<ModalAnswer> =>
  ask(layer, (close) => {
    const input = el('input', {
      className: 'phone-modal-input',
      label: options.placeholderText ?? options.title ?? '',
    });
    input.placeholder = options.placeholderText ?? '';
    input.value = options.editable === true ? (options.content ?? '') : '';
    const body =
      options.editable === true ? input : el('div', { className: 'phone-modal-content', text: options.content ?? '' });
    const cancel = modalButton(options.cancelText ?? '取消', options.cancelColor, () => {
      close({ confirm: false, cancel: true, content: null });
    });
    const confirm = modalButton(options.confirmText ?? '确定', options.confirmColor ?? '#576B95', () => {
      close({ confirm: true, cancel: false, content: options.editable === true ? input.value : null });
    });
    const actions = el(
      'div',
      { className: 'phone-modal-actions' },
      options.showCancel === false ? [confirm] : [cancel, confirm],
    );
    const title = el('div', { className: 'phone-modal-title', text: options.title ?? '' });
    const parts = [...((options.title ?? '') === '' ? [] : [title]), body, actions];
    return el(
      'div',
      { className: 'phone-modal', role: 'dialog', label: options.title ?? options.content ?? '' },
      parts,
    );
  });

/** Resolves with the index of the chosen line, or undefined when cancelled. */
export const askActionSheet = (
  layer: HTMLElement,
  sheet: { items: readonly string[]; title?: string; color?: string },
): Promise<number | undefined> =>
  ask(layer, (close) => {
    const lines = sheet.items.map((text, index) =>
      modalButton(text, sheet.color, () => {
        close(index);
      }),
    );
    const cancel = modalButton('取消', undefined, () => {
      close(undefined);
    });
    cancel.classList.add('phone-sheet-cancel');
    const head = sheet.title === undefined ? [] : [el('div', { className: 'phone-sheet-title', text: sheet.title })];
    return el('div', { className: 'phone-sheet', role: 'dialog', label: sheet.title ?? '操作菜单' }, [
      ...head,
      ...lines,
      cancel,
    ]);
  });

/** One line per template with a tick; resolves with the accepted ids, or undefined when refused as a whole. */
export const askSubscribe = (
  layer: HTMLElement,
  templates: readonly SubscribeTemplate[],
): Promise<readonly string[] | undefined> =>
  ask(layer, (close) => {
    const boxes = templates.map((template) => {
      const box = el('input');
      box.type = 'checkbox';
      box.checked = true;
      return {
        template,
        box,
        line: el('label', { className: 'phone-subscribe-line' }, [box, document.createTextNode(template.title)]),
      };
    });
    const accepted = (): string[] => boxes.filter(({ box }) => box.checked).map(({ template }) => template.id);
    const refuse = modalButton('拒绝', undefined, () => {
      close(undefined);
    });
    const accept = modalButton('允许', '#07C160', () => {
      close(accepted());
    });
    const title = el('div', { className: 'phone-sheet-title', text: '申请获取以下消息的发送权限' });
    return el('div', { className: 'phone-sheet phone-subscribe', role: 'dialog', label: '订阅消息' }, [
      title,
      ...boxes.map(({ line }) => line),
      el('div', { className: 'phone-modal-actions' }, [refuse, accept]),
    ]);
  });
