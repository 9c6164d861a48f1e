import type { TabBar as TabBarConfig, TabItem } from '../../transform/build-format';
import { el } from './dom';

interface Tab {
  readonly path: string;
  readonly button: HTMLButtonElement;
  readonly badge: HTMLElement;
  readonly icon: HTMLImageElement | undefined;
}

const fileUrl = (path: string): string => `/phone/files/${path.replace(/^\//, '')}`;

const createTab = (item: TabItem, choose: (path: string) => void): Tab => {
  const badge = el('span', { className: 'phone-tab-badge' });
  badge.hidden = true;
  const icon = item.iconPath === undefined ? undefined : el('img');
  if (icon) icon.alt = '';
  const onClick = (): void => {
    choose(item.pagePath);
  };
  const parts = [...(icon ? [icon] : []), el('span', { text: item.text }), badge];
  const button = el('button', { className: 'phone-tab', role: 'tab', onClick }, parts);
  return { path: item.pagePath, button, badge, icon };
};

/** The app's own tab bar with badges and red dots. */
export class TabBar {
  readonly element = el('div', { className: 'phone-tabs', role: 'tablist' });
  private readonly tabs: readonly Tab[];
  private wanted = true;
  private onTabPage = false;

  constructor(
    /** Read anew at every drawing: colours and icons depend on the theme. */
    private readonly config: () => TabBarConfig | undefined,
    choose: (path: string) => void,
  ) {
    this.tabs = (config()?.list ?? []).map((item) => createTab(item, choose));
    this.element.append(...this.tabs.map((tab) => tab.button));
    this.element.hidden = true;
  }

  get count(): number {
    return this.tabs.length;
  }

  isTab(path: string): boolean {
    return this.tabs.some((tab) => tab.path === path);
  }

  select(path: string): void {
    const config = this.config();
    this.onTabPage = this.isTab(path);
    this.element.style.setProperty('--tabs-paper', config?.backgroundColor ?? '#ffffff');
    this.tabs.forEach((tab, index) => {
      const item = config?.list[index];
      const selected = tab.path === path;
      tab.button.setAttribute('aria-selected', String(selected));
      tab.button.style.color = (selected ? config?.selectedColor : config?.color) ?? '';
      const icon = selected ? (item?.selectedIconPath ?? item?.iconPath) : item?.iconPath;
      if (tab.icon && icon !== undefined) tab.icon.src = fileUrl(icon);
    });
    this.refresh();
  }

  setVisible(wanted: boolean): void {
    this.wanted = wanted;
    this.refresh();
  }

  /** Text on a tab; "" is a red dot, undefined takes it away. */
  setBadge(index: number, text: string | undefined): boolean {
    const badge = this.tabs[index]?.badge;
    if (!badge) return false;
    badge.hidden = text === undefined;
    badge.textContent = text !== undefined && text.length > 4 ? '…' : (text ?? '');
    return true;
  }

  private refresh(): void {
    this.element.hidden = !(this.onTabPage && this.wanted);
  }
}
