import type { AppBuild, TabBar as TabBarConfig } from '../../transform/build-format';
import { themed } from '../pages/page-factory';
import type { OpenPage } from '../pages/page';
import type { Phone } from '../phone';
import { NavBar } from './nav-bar';
import { TabBar } from './tab-bar';

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Navigation bar and tab bar, drawn for the page on top. */
export class Bars {
  readonly navBar: NavBar;
  readonly tabBar: TabBar;

  constructor(
    private readonly phone: Phone,
    private readonly build: AppBuild,
  ) {
    this.navBar = new NavBar(
      () => {
        this.back();
      },
      () => phone.clock.now(),
    );
    const { tabBar } = build.app;
    const config = (): TabBarConfig | undefined => tabBar && themed(tabBar, build.themes, phone.settings.theme);
    this.tabBar = new TabBar(config, (path) => {
      this.choose(path);
    });
  }

  draw(page: OpenPage, depth: number): void {
    const { bar } = page;
    const config = themed(page.config, this.build.themes, this.phone.settings.theme);
    page.view.style.backgroundColor = bar.pageColor ?? text(config['backgroundColor']) ?? '';
    page.view.dataset['pullText'] = bar.textStyle ?? text(config['backgroundTextStyle']) ?? 'dark';
    const dark = (bar.frontColor ?? text(config['navigationBarTextStyle'])) === 'black' || bar.frontColor === '#000000';
    const atHome = page.route === this.build.pages[0] || this.tabBar.isTab(page.route);
    this.navBar.draw({
      title: bar.title ?? text(config['navigationBarTitleText']) ?? '',
      frontColor: dark ? '#000000' : '#ffffff',
      backgroundColor: bar.backgroundColor ?? text(config['navigationBarBackgroundColor']) ?? '#000000',
      custom: config['navigationStyle'] === 'custom',
      back: depth > 1 ? 'back' : atHome ? 'none' : 'home',
    });
    this.tabBar.select(page.route);
    history.replaceState(null, '', `${location.pathname}${location.search}#/${page.route}`);
  }

  private back(): void {
    const { pages } = this.phone;
    if (pages.all().length > 1) pages.navigateBack(1);
    else pages.reLaunch(`/${this.build.pages[0] ?? ''}`, '');
  }

  private choose(path: string): void {
    const { pages } = this.phone;
    const again = pages.current?.route === path;
    const tap = pages.current?.instance['onTabItemTap'];
    const index = this.build.app.tabBar?.list.findIndex((item) => item.pagePath === path) ?? 0;
    if (!again) pages.switchTab(`/${path}`, '');
    if (typeof tap === 'function')
      (tap as (item: unknown) => void).call(pages.current?.instance, {
        index: String(index),
        pagePath: path,
        text: this.build.app.tabBar?.list[index]?.text ?? '',
      });
  }
}
