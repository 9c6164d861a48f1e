import type { TabBar as TabBarConfig } from '../../transform/build-format';
import { el } from './dom';

interface Tab {
  readonly path: string;
  readonly button: HTMLButtonElement;
  readonly badge: HTMLElement;
  readonly icon: HTMLImageElement | undefined;
  readonly icons: readonly [plain: string, selected: string];
}

const fileUrl = (path: string): string => `/phone/files/${path.replace(/^\//, '')}`;

/** The app's own tab bar with badges and red dots. */
export class TabBar {
  readonly element = el('div', { className: 'phone-tabs', role: 'tablist' });
  private readonly tabs: readonly Tab[];
  private wanted = true;
  private onTabPage = false;

  constructor(
    private readonly config: TabBarConfig | undefined,
    choose: (path: string) => void,
  ) {
    this.tabs = (config?.list ?? []).map((item) => {
      const badge = el('span', { className: 'phone-tab-badge' });
      badge.hidden = true;
      const icons = [item.iconPath ?? '', item.selectedIconPath ?? item.iconPath ?? ''] as const;
      const icon = icons[0] === '' ? undefined : el('img');
      if (icon) icon.alt = '';
      const button = el(
        'button',
        {
          className: 'phone-tab',
          role: 'tab',
          onClick: () => {
            choose(item.pagePath);
          },
        },
        [...(icon ? [icon] : []), el('span', { text: item.text }), badge],
      );
      return { path: item.pagePath, button, badge, icon, icons };
    });
    this.element.append(...this.tabs.map((tab) => tab.button));
    this.element.style.setProperty('--tabs-paper', config?.backgroundColor ?? '#ffffff');
    this.element.hidden = true;
  }

  get count(): number {
    return this.tabs.length;
  }

  isTab(path: string): boolean {
    return this.tabs.some((tab) => tab.path === path);
  }

  select(path: string): void {
    this.onTabPage = this.isTab(path);
    for (const tab of this.tabs) {
      const selected = tab.path === path;
      tab.button.setAttribute('aria-selected', String(selected));
      tab.button.style.color = (selected ? this.config?.selectedColor : this.config?.color) ?? '';
      if (tab.icon) tab.icon.src = fileUrl(selected ? tab.icons[1] : tab.icons[0]);
    }
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
