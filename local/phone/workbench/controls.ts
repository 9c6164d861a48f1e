import { el } from '../runtime/shell/dom';

export interface Option<Value> {
  readonly value: Value;
  readonly label: string;
}

export interface Segment<Value> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly choose: (value: Value) => void;
}

/** A row of buttons of which one is pressed. */
export const segment = <Value>({ label, options, value, choose }: Segment<Value>): HTMLElement => {
  const buttons = options.map((option) => {
    const button = el('button', {
      text: option.label,
      onClick: () => {
        mark(option.value);
        choose(option.value);
      },
    });
    button.type = 'button';
    return { value: option.value, button };
  });
  const mark = (chosen: Value): void => {
    for (const item of buttons) item.button.setAttribute('aria-pressed', String(item.value === chosen));
  };
  mark(value);
  const row = el(
    'div',
    { className: 'segment', role: 'group', label },
    buttons.map((item) => item.button),
  );
  return el('div', { className: 'field' }, [el('div', { className: 'field-label', text: label }), row]);
};

export const card = (title: string, children: readonly Node[]): HTMLElement =>
  el('section', { className: 'card' }, [el('h2', { text: title }), ...children]);

/** Runs something that takes a while; the button waits, and a failure is said beside it. */
export const actionButton = (text: string, run: () => Promise<void>): HTMLElement => {
  const note = el('span', { className: 'action-note', role: 'status' });
  const button = el('button', { className: 'action', text });
  button.type = 'button';
  button.addEventListener('click', () => {
    button.disabled = true;
    note.textContent = '';
    run()
      .catch((error: unknown) => {
        note.textContent = error instanceof Error ? error.message : String(error);
      })
      .finally(() => {
        button.disabled = false;
      });
  });
  return el('span', { className: 'action-wrap' }, [button, note]);
};
