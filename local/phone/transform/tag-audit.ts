import type { PackageFiles } from './package-files';
import { builtInTags } from './selectors';
import { scanTags } from './wxml-scan';

/** Not elements: the template language itself. */
const languageTags = ['block', 'template', 'import', 'include', 'slot', 'wxs'];
const known = new Set<string>([...builtInTags, ...languageTags]);

export interface TagScope {
  /** Path without extension. */
  readonly path: string;
  readonly usingComponents: readonly string[];
}

/**
 * Tags a component writes itself and nobody defines. Templates pulled in by import/include are judged when they are
 * drawn (runtime), because a library's template file may name tags this app never uses.
 */
export const unknownTags = (files: PackageFiles, scope: TagScope): string[] => {
  const own = new Set(scope.usingComponents);
  const names = scanTags(files.text(`${scope.path}.wxml`)).map((tag) => tag.name);
  return [...new Set(names.filter((name) => !known.has(name) && !own.has(name)))];
};
