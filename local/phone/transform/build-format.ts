/** What the transform hands to the browser runtime. Types only: both sides import this file. */

export interface SubPackage {
  readonly root: string;
  readonly pages: readonly string[];
}

export interface TabItem {
  readonly pagePath: string;
  readonly text: string;
  readonly iconPath?: string;
  readonly selectedIconPath?: string;
}

export interface TabBar {
  readonly custom?: boolean;
  readonly color?: string;
  readonly selectedColor?: string;
  readonly backgroundColor?: string;
  readonly borderStyle?: string;
  readonly position?: string;
  readonly list: readonly TabItem[];
}

/** What this tool reads of app.json; unknown keys are kept, not judged. */
export interface AppConfig {
  readonly pages: readonly string[];
  readonly subPackages?: readonly SubPackage[];
  readonly subpackages?: readonly SubPackage[];
  readonly window?: Readonly<Record<string, unknown>>;
  readonly tabBar?: TabBar;
  readonly usingComponents?: Readonly<Record<string, string>>;
  readonly darkmode?: boolean;
  readonly themeLocation?: string;
  readonly entryPagePath?: string;
}

export type Theme = Readonly<Record<string, string>>;

/** theme.json: the values behind "@name" in app.json and page configs. */
export interface Themes {
  readonly light: Theme;
  readonly dark: Theme;
}

/** Bytes by package; the main package is "". */
export type PackageSizes = Readonly<Record<string, number>>;

/** Static JSON of a page or component. */
export interface ComponentConfig {
  readonly component?: boolean;
  readonly usingComponents?: Readonly<Record<string, string>>;
  readonly componentGenerics?: Readonly<Record<string, unknown>>;
  readonly componentPlaceholder?: Readonly<Record<string, string>>;
  readonly styleIsolation?: string;
  readonly addGlobalClass?: boolean;
  readonly [key: string]: unknown;
}

/** A mini-program ready for the browser: all JSON, handed to the runtime as it is. */
export interface AppBuild {
  readonly app: AppConfig;
  readonly themes: Themes;
  readonly pages: readonly string[];
  /** By path without extension. */
  readonly configs: Readonly<Record<string, ComponentConfig>>;
  readonly styles: Readonly<Record<string, string>>;
  /** JavaScript sources by path without extension. */
  readonly modules: Readonly<Record<string, string>>;
  readonly templates: string;
  readonly sizes: PackageSizes;
  readonly warnings: readonly string[];
  /** Tags nobody defines: reported in the page as failures. */
  readonly failures: readonly string[];
}
