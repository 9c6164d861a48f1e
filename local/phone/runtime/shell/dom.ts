export interface ElementInit {
  readonly className?: string;
  readonly text?: string;
  readonly role?: string;
  readonly label?: string;
  readonly onClick?: () => void;
}

/** One element with its children; the shell is built of these. */
export const el = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  init: ElementInit = {},
  children: readonly Node[] = [],
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  if (init.className !== undefined) element.className = init.className;
  if (init.text !== undefined) element.textContent = init.text;
  if (init.role !== undefined) element.setAttribute('role', init.role);
  if (init.label !== undefined) element.setAttribute('aria-label', init.label);
  if (init.onClick) element.addEventListener('click', init.onClick);
  element.append(...children);
  return element;
};
