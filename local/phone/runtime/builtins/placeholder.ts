import type { glassEasel } from '../engine/glass';
import type { Host } from './host';

const placeholders = new WeakMap<Host, glassEasel.NativeNode>();

/** The visible placeholder is an element of its own, so that placeholder-class of the page reaches it. */
export const addPlaceholder = (host: Host): void => {
  const root = host.component.getShadowRoot();
  if (!root) return;
  const node = root.createNativeNode('wx-placeholder');
  node.setNodeClass('placeholder-class');
  root.appendChild(node);
  const element = node.$$ as unknown as HTMLElement;
  element.setAttribute('aria-hidden', 'true');
  placeholders.set(host, node);
};

export const showPlaceholder = (host: Host): void => {
  const node = placeholders.get(host);
  const element = node?.$$ as unknown as HTMLElement | undefined;
  if (element) element.textContent = host.text('placeholder');
  node?.setNodeStyle(host.text('placeholder-style'));
};
