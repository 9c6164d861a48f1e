import type { AppBuild, Themes } from '../../transform/build-format';
import type { AppEngine } from '../engine/app-engine';
import type { Caller } from '../engine/glass';
import type { ThemeName } from '../settings';
import type { OpenPage, Route } from './page';

const themedValue = (value: unknown, values: Readonly<Record<string, string>>): unknown => {
  if (typeof value === 'string') return value.startsWith('@') ? values[value.slice(1)] : value;
  if (Array.isArray(value)) return value.map((item) => themedValue(item, values));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, themedValue(item, values)]));
};

/** "@name" in app.json and page JSON stands for a value of theme.json. */
export const themed = <T extends object>(config: T, themes: Themes, theme: ThemeName): T =>
  themedValue(config, themes[theme]) as T;

export interface PageFactory {
  readonly engine: AppEngine;
  readonly build: AppBuild;
  readonly container: HTMLElement;
}

/** Draws a page into the document; its life cycle is the stack's affair. */
export const createPage = ({ engine, build, container }: PageFactory, route: Route): OpenPage => {
  const { root, sheets } = engine.createRoot(route.path);
  const instance = root.get() as unknown as Caller;
  const config: Readonly<Record<string, unknown>> = { ...build.app.window, ...build.configs[route.path] };
  Object.assign(instance, { route: route.path, __route__: route.path, options: route.query });
  const view = document.createElement('div');
  view.className = 'phone-page';
  view.dataset['route'] = route.path;
  if (config['disableScroll'] === true) view.style.overflow = 'hidden';
  const placeholder = document.createElement('span');
  view.append(placeholder);
  container.append(view);
  engine.styles.show(sheets); // before the first drawing: measurements in attached() are true
  root.attach(view as never, placeholder as never);
  return { route: route.path, query: route.query, config, instance, root, view, sheets, bar: {}, shown: false };
};
