import type { Host } from './host';

/** Something a form collects. */
export interface Field {
  readonly name: () => string;
  readonly value: () => unknown;
  readonly reset: () => void;
}

/** Which elements are form fields, and which can be activated by the label around or beside them. */
export class ControlRegistry {
  readonly fields = new WeakMap<Element, Field>();
  readonly activate = new WeakMap<Element, () => void>();
  readonly forms = new WeakMap<Element, { submit(source: Host): void; reset(): void }>();
  readonly groups = new WeakMap<Element, { changed(): void }>();
  readonly choices = new WeakMap<Element, { value(): string; checked(): boolean; set(checked: boolean): void }>();
}
