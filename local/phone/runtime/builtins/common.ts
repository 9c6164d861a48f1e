import type { Host } from './host';
import { unset } from './host';

const aria = [
  'role',
  'aria-role',
  'aria-label',
  'aria-labelledby',
  'aria-describedby',
  'aria-hidden',
  'aria-disabled',
  'aria-checked',
  'aria-selected',
  'aria-expanded',
  'aria-live',
  'aria-atomic',
  'aria-busy',
  'aria-controls',
  'aria-current',
  'aria-haspopup',
  'aria-invalid',
  'aria-level',
  'aria-modal',
  'aria-multiline',
  'aria-orientation',
  'aria-owns',
  'aria-posinset',
  'aria-pressed',
  'aria-readonly',
  'aria-required',
  'aria-setsize',
  'aria-sort',
  'aria-valuemax',
  'aria-valuemin',
  'aria-valuenow',
  'aria-valuetext',
  'aria-autocomplete',
  'aria-colcount',
  'aria-colindex',
  'aria-colspan',
  'aria-relevant',
  'aria-roledescription',
  'aria-details',
  'aria-errormessage',
  'aria-keyshortcuts',
  'aria-placeholder',
  'tab-index',
] as const;

export const ariaAttributes: ReadonlySet<string> = new Set(aria);
export const commonAttributes: readonly string[] = [...aria, 'hidden', 'animation'];

/** Where a screen reader looks: the real control inside, where there is one. */
export const accessibleElement = (host: Host): Element =>
  host.element.querySelector(':scope > [data-inner]') ?? host.element;

const domName = (name: string): string => ({ 'aria-role': 'role', 'tab-index': 'tabindex' })[name] ?? name;

export const reflectAria = (host: Host, name: string): void => {
  const target = accessibleElement(host);
  const value = host.raw(name);
  if (unset(value)) target.removeAttribute(domName(name));
  else target.setAttribute(domName(name), String(value));
};

export const reflectHidden = (host: Host): void => {
  host.element.toggleAttribute('hidden', host.flag('hidden'));
};

/** Creates the browser's own control inside a built-in and marks it as the one that is read out. */
export const innerElement = <K extends keyof HTMLElementTagNameMap>(host: Host, tag: K): HTMLElementTagNameMap[K] => {
  const inner = document.createElement(tag);
  inner.setAttribute('data-inner', '');
  host.element.prepend(inner);
  return inner;
};
