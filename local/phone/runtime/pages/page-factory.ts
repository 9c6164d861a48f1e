import type { AppBuild, Themes } from '../../transform/build-format';
import type { AppEngine } from '../engine/app-engine';
import type { Caller } from '../engine/glass';
import type { ThemeName } from '../settings';
import type { OpenPage, Route } from './page';

/** "@name" in app.json and page JSON stands for a value of theme.json. */
export const themed = (
  config: Readonly<Record<string, unknown>>,
  themes: Themes,
  theme: ThemeName,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(config).map(([key, value]) => [
      key,
      typeof value === 'string' && value.startsWith('@') ? themes[theme][value.slice(1)] : value,
    ]),
  );

export interface PageFactory {
  readonly engine: AppEngine;
  readonly build: AppBuild;
  readonly theme: () => ThemeName;
  readonly container: HTMLElement;
}

/** Draws a page into the document; its life cycle is the stack's affair. */
export const createPage = ({ engine, build, theme, container }: PageFactory, route: Route): OpenPage => {
  const { root, sheets } = engine.createRoot(route.path);
  const instance = root.get() as unknown as Caller;
  const config = themed({ ...build.app.window, ...build.configs[route.path] }, build.themes, theme());
  Object.assign(instance, { route: route.path, __route__: route.path, options: route.query });
  const view = document.createElement('div');
  view.className = 'phone-page';
  view.dataset['route'] = route.path;
  if (typeof config['backgroundColor'] === 'string') view.style.backgroundColor = config['backgroundColor'];
  if (config['disableScroll'] === true) view.style.overflow = 'hidden';
  const placeholder = document.createElement('span');
  view.append(placeholder);
  container.append(view);
  engine.styles.show(sheets); // before the first drawing: measurements in attached() are true
  root.attach(view as never, placeholder as never);
  return { route: route.path, query: route.query, config, instance, root, view, sheets, bar: {}, shown: false };
};
