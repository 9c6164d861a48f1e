import type { TabBar as TabBarConfig, TabItem } from '../../transform/build-format';
import { el } from './dom';

interface Tab {
  readonly path: string;
  readonly button: HTMLButtonElement;
  readonly badge: HTMLElement;
  readonly icon: HTMLImageElement | undefined;
  readonly label: HTMLElement;
}

/** Colours an app may change while it runs; what is not named stays. */
export type TabStyle = Partial<
  Record<'color' | 'selectedColor' | 'backgroundColor' | 'borderStyle', string | undefined>
>;
export type TabItemChange = Partial<Record<'text' | 'iconPath' | 'selectedIconPath', string | undefined>>;

const given = (change: object): object =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));

const fileUrl = (path: string): string => `/phone/files/${path.replace(/^\//, '')}`;

const createTab = (item: TabItem, choose: (path: string) => void): Tab => {
  const badge = el('span', { className: 'phone-tab-badge' });
  badge.hidden = true;
  const icon = item.iconPath === undefined ? undefined : el('img');
  if (icon) icon.alt = '';
  const onClick = (): void => {
    choose(item.pagePath);
  };
  const label = el('span', { text: item.text });
  const parts = [...(icon ? [icon] : []), label, badge];
  const button = el('button', { className: 'phone-tab', role: 'tab', onClick }, parts);
  return { path: item.pagePath, button, badge, icon, label };
};

/** The app's own tab bar with badges and red dots. */
export class TabBar {
  readonly element = el('div', { className: 'phone-tabs', role: 'tablist' });
  private readonly tabs: readonly Tab[];
  private readonly changes = new Map<number, object>();
  private style: object = {};
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
    const config = { ...this.config(), ...this.style } as TabBarConfig;
    this.onTabPage = this.isTab(path);
    this.element.style.setProperty('--tabs-paper', config.backgroundColor ?? '#ffffff');
    this.element.dataset['border'] = config.borderStyle ?? 'black';
    this.tabs.forEach((tab, index) => {
      const item = { ...this.config()?.list[index], ...this.changes.get(index) } as TabItem;
      const selected = tab.path === path;
      tab.button.setAttribute('aria-selected', String(selected));
      tab.button.style.color = (selected ? config.selectedColor : config.color) ?? '';
      const icon = selected ? (item.selectedIconPath ?? item.iconPath) : item.iconPath;
      tab.label.textContent = item.text;
      if (tab.icon && icon !== undefined) tab.icon.src = fileUrl(icon);
    });
    this.refresh();
  }

  setVisible(wanted: boolean): void {
    this.wanted = wanted;
    this.refresh();
  }

  /** Drawn at the next `select`. */
  setStyle(style: TabStyle): void {
    this.style = { ...this.style, ...given(style) };
  }

  /** False where there is no such tab. Drawn at the next `select`. */
  setItem(index: number, change: TabItemChange): boolean {
    if (!this.tabs[index]) return false;
    this.changes.set(index, { ...this.changes.get(index), ...given(change) });
    return true;
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
