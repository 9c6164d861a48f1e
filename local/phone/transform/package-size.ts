import { BuildError } from './build-error';
import type { AppConfig, PackageSizes } from './build-format';
import { subPackagesOf } from './app-config';
import type { PackageFiles } from './package-files';

/** Platform limit for the main package and for each subpackage. */
export const PACKAGE_LIMIT = 2 * 1024 * 1024;

export const packageSizes = (files: PackageFiles, app: AppConfig): PackageSizes => {
  const roots = subPackagesOf(app).map((sub) => sub.root.replace(/^\/|\/$/g, ''));
  const sizes: Record<string, number> = { '': 0 };
  for (const root of roots) sizes[root] = 0;
  for (const path of files.paths) {
    const owner = roots.find((root) => path.startsWith(`${root}/`)) ?? '';
    sizes[owner] = (sizes[owner] ?? 0) + files.bytes(path);
  }
  return sizes;
};

/** @throws BuildError naming every package over the limit. */
export const checkPackageSizes = (sizes: PackageSizes): void => {
  const over = Object.entries(sizes).filter(([, bytes]) => bytes > PACKAGE_LIMIT);
  if (over.length === 0) return;
  const list = over.map(
    ([name, bytes]) => `${name === '' ? 'main package' : `subpackage ${name}`} ${(bytes / 1024).toFixed(0)} KB`,
  );
  throw new BuildError(`WeChat refuses packages over 2048 KB: ${list.join(', ')}`);
};
