import type { AtRule, Root, Rule } from 'postcss';
import postcss from 'postcss';
import { BuildError } from './build-error';
import type { PackageFiles } from './package-files';
import { resolvePath, withoutExtension } from './paths';
import { rewriteSelector } from './selectors';
import { unitsToCss } from './units';

const rpx = /(-?(?:\d+\.?\d*|\.\d+))rpx\b/g;

/** Media queries cannot read custom properties; WeChat too fixes them when the sheet is read. */
const rpxInMedia = (params: string): string => params.replace(rpx, (_, n: string) => `${Number(n) / 2}px`);

const safeArea = (value: string): string =>
  value.replace(
    /(?:env|constant)\(\s*safe-area-inset-(top|right|bottom|left)\s*(?:,[^)]*)?\)/g,
    'var(--wx-safe-$1, 0px)',
  );

const inlineImports = (files: PackageFiles, path: string, seen: ReadonlySet<string>): Root => {
  const root = postcss.parse(files.text(path), { from: path });
  root.walkAtRules('import', (rule) => {
    const target = /^(?:url\()?\s*["']?([^"')]+)["']?\s*\)?/.exec(rule.params)?.[1] ?? '';
    const resolved = resolvePath(path, target);
    if (!files.has(resolved)) throw new BuildError(`${path} imports ${target}, which does not exist`);
    if (seen.has(resolved)) rule.remove();
    else rule.replaceWith(inlineImports(files, resolved, new Set([...seen, resolved])).nodes);
  });
  return root;
};

/** vant points its icon font at a remote address; the page gets it from @vant/icons instead (no network, same glyphs). */
const localIconFont = (rule: AtRule): void => {
  const isVant = rule.nodes?.some(
    (node) => node.type === 'decl' && node.prop === 'font-family' && /vant-icon/.test(node.value),
  );
  if (isVant !== true) return;
  rule.walkDecls('src', (decl) => {
    decl.value = 'url("/phone/vant-icon.woff2") format("woff2")';
  });
};

const insideKeyframes = (parent: Rule['parent']): boolean =>
  parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes');

const schemePart = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/;

/**
 * The theme is switched from outside, not by the machine the browser runs on: the query becomes an ancestor
 * written with :where(), which adds no weight, so the cascade stays as on a phone.
 */
const themeQuery = (rule: AtRule): void => {
  const theme = schemePart.exec(rule.params)?.[1];
  if (theme === undefined) return;
  rule.walkRules((inner) => {
    if (insideKeyframes(inner.parent)) return;
    inner.selectors = inner.selectors.map((selector) => `:where([data-wx-theme="${theme}"]) ${selector}`);
  });
  const rest = rule.params
    .replace(schemePart, '')
    .replace(/^\s*and\s+|\s+and\s*$|(\band\s+)(?=and\b)/g, '')
    .replace(/^(?:only\s+)?(?:all|screen)$/, '')
    .trim();
  if (rest === '') rule.replaceWith(rule.nodes ?? []);
  else rule.params = rest;
};

export interface StyleSheet {
  /** CSS with scope marks, see selectors.ts. */
  readonly css: string;
  readonly warnings: readonly string[];
}

/** Turns one .wxss file, its imports inlined, into CSS for a browser. `path` is the file inside the package. */
export const transformWxss = (files: PackageFiles, path: string): StyleSheet => {
  const warnings: string[] = [];
  const root = inlineImports(files, path, new Set([path]));
  const host = `[wx-is="${withoutExtension(path)}"]`;
  root.walkRules((rule) => {
    if (insideKeyframes(rule.parent)) return;
    rule.selector = rewriteSelector(rule.selector, host);
  });
  root.walkDecls((decl) => {
    decl.value = safeArea(unitsToCss(decl.value));
    if (/url\(\s*["']?(?!data:|https?:|\/\/|["')]|\/phone\/)/.test(decl.value))
      warnings.push(`${path}: WeChat loads no local file in WXSS: ${decl.value.slice(0, 80)}`);
  });
  root.walkAtRules((rule) => {
    if (rule.name === 'font-face') localIconFont(rule);
    if (rule.name === 'media') {
      rule.params = rpxInMedia(rule.params);
      themeQuery(rule);
    }
  });
  return { css: root.toString(), warnings };
};
