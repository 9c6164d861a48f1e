import { pagesOf, parseJson, readAppConfig, readThemes } from './app-config';
import type { AppBuild, AppConfig, ComponentConfig } from './build-format';
import { prepareModule } from './modules';
import type { PackageFiles } from './package-files';
import { readPackage } from './package-files';
import { checkPackageSizes, packageSizes } from './package-size';
import { resolvePath, withoutExtension } from './paths';
import { unknownTags } from './tag-audit';
import { compileTemplates } from './templates';
import { transformWxss } from './wxss';

const byExtension = (files: PackageFiles, extension: string): string[] =>
  files.paths.filter((path) => path.endsWith(extension));

const readConfigs = (files: PackageFiles): Record<string, ComponentConfig> => {
  const configs: Record<string, ComponentConfig> = {};
  for (const path of byExtension(files, '.wxml').map(withoutExtension)) {
    configs[path] = files.has(`${path}.json`) ? (parseJson(files, `${path}.json`) as ComponentConfig) : {};
  }
  return configs;
};

const auditComponents = (files: PackageFiles, app: AppConfig, configs: Record<string, ComponentConfig>): string[] =>
  Object.entries(configs).flatMap(([path, config]) => {
    const using = { ...app.usingComponents, ...config.usingComponents };
    const tags = [...Object.keys(using), ...Object.keys(config.componentGenerics ?? {})];
    const isComponent = files.has(`${path}.js`);
    const unknown = isComponent ? unknownTags(files, { path, usingComponents: tags }) : [];
    const missing = Object.entries(config.usingComponents ?? {}).filter(
      ([, target]) => !target.includes('://') && !files.has(`${resolvePath(path, target)}.wxml`),
    );
    return [
      ...unknown.map((tag) => `unknown tag <${tag}> in ${path}.wxml: neither built in nor in its usingComponents`),
      ...missing.map(([tag, target]) => `${path}.json: component ${tag} → ${target} does not exist`),
    ];
  });

const readStyles = (files: PackageFiles): { styles: Record<string, string>; warnings: string[] } => {
  const styles: Record<string, string> = {};
  const warnings: string[] = [];
  for (const path of byExtension(files, '.wxss')) {
    const sheet = transformWxss(files, path);
    styles[withoutExtension(path)] = sheet.css;
    warnings.push(...sheet.warnings);
  }
  return { styles, warnings };
};

/**
 * Reads a built weapp folder and turns it into what the browser runtime needs.
 * @throws BuildError when WeChat would refuse the package: app.json, package size, markup.
 */
export const buildApp = (appDir: string): AppBuild => {
  const files = readPackage(appDir);
  const app = readAppConfig(files);
  const sizes = packageSizes(files, app);
  checkPackageSizes(sizes);
  const configs = readConfigs(files);
  const templates = compileTemplates(files);
  const { styles, warnings } = readStyles(files);
  const modules = Object.fromEntries(
    byExtension(files, '.js').map((path) => [withoutExtension(path), prepareModule(path, files.text(path))]),
  );
  return {
    app,
    themes: readThemes(files, app),
    pages: pagesOf(app),
    configs,
    styles,
    modules,
    templates: templates.code,
    sizes,
    warnings: [...templates.warnings, ...warnings],
    failures: auditComponents(files, app, configs),
  };
};
