import type { Column } from '../builtins/picker-columns';
import { ask } from './dialogs';
import { el } from './dom';

/** An open picker: what is chosen in each column, and how to replace the columns. */
export interface PickerSheet {
  indexes(): number[];
  setColumns(columns: readonly Column[]): void;
}

export interface PickOptions {
  readonly title: string;
  readonly columns: readonly Column[];
  /** A column was moved by hand. */
  readonly moved: (sheet: PickerSheet, column: number, index: number) => void;
}

const ROW = 40;

class SheetColumn {
  readonly element: HTMLElement;
  private column: Column = { labels: [], index: 0 };
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly chosen: (index: number) => void) {
    this.element = el('div', { className: 'phone-picker-column', role: 'listbox' });
    this.element.addEventListener('scroll', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        this.choose(Math.round(this.element.scrollTop / ROW));
      }, 80);
    });
  }

  get index(): number {
    return this.column.index;
  }

  draw(column: Column): void {
    this.column = column;
    this.element.replaceChildren(
      ...column.labels.map((text, index) =>
        el('div', {
          text,
          role: 'option',
          onClick: () => {
            this.scrollTo(index);
            this.choose(index);
          },
        }),
      ),
    );
    this.mark();
    clearTimeout(this.timer);
    // Not in the document yet on the first drawing: then it can scroll only afterwards.
    if (this.element.isConnected) this.scrollTo(column.index);
    else
      requestAnimationFrame(() => {
        this.scrollTo(this.column.index);
      });
  }

  private scrollTo(index: number): void {
    this.element.scrollTo({ top: index * ROW, behavior: 'instant' });
  }

  private choose(index: number): void {
    if (index === this.column.index || index < 0 || index >= this.column.labels.length) return;
    this.column = { ...this.column, index };
    this.mark();
    this.chosen(index);
  }

  private mark(): void {
    [...this.element.children].forEach((child, index) => {
      child.setAttribute('aria-selected', String(index === this.column.index));
    });
  }
}

class Sheet implements PickerSheet {
  readonly wheel = el('div', { className: 'phone-picker-wheel' });
  private columns: SheetColumn[] = [];

  constructor(private readonly options: PickOptions) {
    this.setColumns(options.columns);
  }

  indexes(): number[] {
    return this.columns.map((column) => column.index);
  }

  setColumns(columns: readonly Column[]): void {
    if (columns.length !== this.columns.length) {
      this.columns = columns.map(
        (_, at) =>
          new SheetColumn((index) => {
            this.options.moved(this, at, index);
          }),
      );
      this.wheel.replaceChildren(...this.columns.map((column) => column.element));
    }
    columns.forEach((column, at) => this.columns[at]?.draw(column));
  }
}

/** Resolves with one index per column, or undefined when cancelled. */
export const askPicker = (layer: HTMLElement, options: PickOptions): Promise<number[] | undefined> =>
  ask(layer, (close) => {
    const sheet = new Sheet(options);
    const cancel = el('button', {
      text: '取消',
      onClick: () => {
        close(undefined);
      },
    });
    const confirm = el('button', {
      text: '确定',
      className: 'phone-picker-confirm',
      onClick: () => {
        close(sheet.indexes());
      },
    });
    const head = el('div', { className: 'phone-picker-head' }, [cancel, el('span', { text: options.title }), confirm]);
    return el('div', { className: 'phone-sheet phone-picker', role: 'dialog', label: options.title }, [
      head,
      sheet.wheel,
    ]);
  });
