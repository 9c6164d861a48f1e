import type { AppBuild } from '../../transform/build-format';
import { resolvePath } from '../../transform/paths';
import type { GlassComponent } from '../engine/glass';
import type { OpenPage, Route } from './page';
import { callPage, parseUrl } from './page';

export const STACK_LIMIT = 10;

/** What the stack needs from around it. */
export interface PageHost {
  create(route: Route): OpenPage;
  /** The page on top changed: bars, styles, address. */
  top(page: OpenPage, depth: number): void;
  sharing(message: string): Promise<void>;
}

/** Open pages and every way between them. Errors carry WeChat's words, without the name of the call. */
export class PageStack {
  private stack: OpenPage[] = [];
  /** Tab pages stay alive while another tab is shown. */
  private readonly tabs = new Map<string, OpenPage>();

  constructor(
    private readonly build: AppBuild,
    private readonly host: PageHost,
  ) {}

  get current(): OpenPage | undefined {
    return this.stack.at(-1);
  }

  all(): readonly OpenPage[] {
    return this.stack;
  }

  /** First page of the app. */
  launch(url: string): void {
    this.push(this.route(url, ''));
  }

  /**
   * @param from path of the caller: relative addresses start there.
   * @param prepare runs on the new page before its onLoad.
   */
  navigateTo(url: string, from: string, prepare?: (page: OpenPage) => void): void {
    const route = this.route(url, from);
    if (this.isTab(route.path)) throw new Error('can not navigateTo a tabbar page');
    if (this.stack.length >= STACK_LIMIT) throw new Error(`webview count limit exceed, ${STACK_LIMIT} pages are open`);
    if (this.current) this.hide(this.current);
    this.push(route, prepare);
  }

  redirectTo(url: string, from: string): void {
    const route = this.route(url, from);
    if (this.isTab(route.path)) throw new Error('can not redirectTo a tabbar page');
    this.close(this.stack.pop());
    this.push(route);
  }

  reLaunch(url: string, from: string): void {
    const route = this.route(url, from);
    this.closeAll();
    this.push(route);
  }

  switchTab(url: string, from: string): void {
    const route = this.route(url, from);
    if (!this.isTab(route.path)) throw new Error('can not switch to no-tabBar page');
    while (this.stack.length > 1) this.close(this.stack.pop());
    const [bottom] = this.stack;
    if (bottom?.route === route.path) {
      this.show(bottom);
      return;
    }
    this.stack = [];
    if (bottom && this.isTab(bottom.route)) this.hide(bottom);
    else this.close(bottom);
    const kept = this.tabs.get(route.path);
    if (!kept) {
      this.push(route);
      return;
    }
    this.stack.push(kept);
    this.show(kept);
  }

  navigateBack(delta: number): void {
    if (this.stack.length <= 1) throw new Error('cannot navigate back at first page');
    for (let left = delta; left > 0 && this.stack.length > 1; left -= 1) this.close(this.stack.pop());
    if (this.current) this.show(this.current);
  }

  /** The page a component lives in. */
  pageOf(component: GlassComponent): OpenPage | undefined {
    const element = component.$$ as unknown as Element | null;
    return this.stack.find((page) => element !== null && page.view.contains(element)) ?? this.current;
  }

  /** open-type="share": asks the page what to share and shows it. */
  async share(component: GlassComponent): Promise<void> {
    const page = this.pageOf(component);
    if (!page) return;
    const answer = callPage(page, 'onShareAppMessage', {
      from: 'button',
      target: { id: component.id, dataset: component.dataset },
    }) as { title?: string; path?: string } | undefined;
    await this.host.sharing(`${answer?.title ?? ''}\n${answer?.path ?? page.route}`);
  }

  /** Leaves and comes back, as when WeChat goes to the background. */
  hideTop(): void {
    if (this.current) callPage(this.current, 'onHide');
  }

  showTop(): void {
    if (this.current) callPage(this.current, 'onShow');
  }

  private isTab(path: string): boolean {
    return this.build.app.tabBar?.list.some((item) => item.pagePath === path) === true;
  }

  private route(url: string, from: string): Route {
    const [path = '', query] = url.split('?');
    const route = parseUrl(`${resolvePath(from, path)}${query === undefined ? '' : `?${query}`}`);
    if (!this.build.pages.includes(route.path)) throw new Error(`page "${route.path}" is not found`);
    return route;
  }

  private push(route: Route, prepare?: (page: OpenPage) => void): void {
    const page = this.host.create(route);
    this.stack.push(page);
    if (this.isTab(route.path)) this.tabs.set(route.path, page);
    prepare?.(page);
    callPage(page, 'onLoad', page.query);
    this.show(page);
    requestAnimationFrame(() => {
      callPage(page, 'onReady');
    });
  }

  private show(page: OpenPage): void {
    page.view.hidden = false;
    this.host.top(page, this.stack.length);
    if (page.shown) return;
    page.shown = true;
    callPage(page, 'onShow');
    page.root.getComponent().triggerPageLifetime('show', []);
  }

  private hide(page: OpenPage): void {
    if (page.shown) {
      page.shown = false;
      callPage(page, 'onHide');
      page.root.getComponent().triggerPageLifetime('hide', []);
    }
    page.view.hidden = true;
  }

  private close(page: OpenPage | undefined): void {
    if (!page) return;
    this.tabs.delete(page.route);
    callPage(page, 'onUnload');
    page.root.release();
    page.view.remove();
  }

  private closeAll(): void {
    const hidden = [...this.tabs.values()].filter((page) => !this.stack.includes(page));
    for (const page of [...hidden, ...this.stack.reverse()]) this.close(page);
    this.stack = [];
  }
}
