import { BuildError } from './build-error';
import type { AppConfig, SubPackage, Themes } from './build-format';
import type { PackageFiles } from './package-files';

export const parseJson = (files: PackageFiles, path: string): unknown => {
  try {
    return JSON.parse(files.text(path));
  } catch (error) {
    throw new BuildError(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
};

export const subPackagesOf = (app: AppConfig): readonly SubPackage[] => app.subPackages ?? app.subpackages ?? [];

const rootOf = (subPackage: SubPackage): string => subPackage.root.replace(/^\/|\/$/g, '');

/** Every page route, main package first, in declaration order. */
export const pagesOf = (app: AppConfig): readonly string[] => [
  ...app.pages,
  ...subPackagesOf(app).flatMap((sub) => sub.pages.map((page) => `${rootOf(sub)}/${page}`)),
];

const checkTabs = (app: AppConfig): void => {
  const { tabBar } = app;
  if (!tabBar) return;
  if (tabBar.custom === true) throw new BuildError('app.json: tabBar.custom is not supported by local/phone');
  if (tabBar.list.length < 2 || tabBar.list.length > 5)
    throw new BuildError('app.json: tabBar.list needs 2 to 5 items');
  for (const { pagePath } of tabBar.list) {
    if (!app.pages.includes(pagePath)) {
      throw new BuildError(`app.json: tab page ${pagePath} must be one of "pages" of the main package`);
    }
  }
};

const checkPages = (app: AppConfig, files: PackageFiles): void => {
  if (app.pages.length === 0) throw new BuildError('app.json: "pages" is empty');
  for (const page of pagesOf(app)) {
    for (const extension of ['js', 'wxml']) {
      if (!files.has(`${page}.${extension}`))
        throw new BuildError(`app.json names the page ${page}, but ${page}.${extension} is missing`);
    }
  }
};

/** @throws BuildError with the line WeChat's own upload would refuse with. */
export const readAppConfig = (files: PackageFiles): AppConfig => {
  const app = parseJson(files, 'app.json') as AppConfig;
  if (!Array.isArray(app.pages)) throw new BuildError('app.json: "pages" is missing');
  checkTabs(app);
  checkPages(app, files);
  return app;
};

export const readThemes = (files: PackageFiles, app: AppConfig): Themes => {
  const path = app.themeLocation ?? 'theme.json';
  if (app.darkmode !== true || !files.has(path)) return { light: {}, dark: {} };
  return parseJson(files, path) as Themes;
};
