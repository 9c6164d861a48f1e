import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Compiler } from 'webpack';

const namesFile = path.resolve(__dirname, '../../src/ui/vant/icon-names.ts');
const fontStyles = require.resolve('@vant/icons/src/encode-woff2.less');
const remoteFont = /@font-face\s*\{[^}]*vant-icon[^}]*\}/;
const ruleOfIcon = /\.van-icon-([a-z0-9-]+):before\{[^}]*\}/g;

/** The @font-face of the npm package, with the font inside it. */
const embeddedFont = (): string => {
  const source = readFileSync(fontStyles, 'utf8');
  const data = /url\(\s*['"]?(data:font\/woff2?[^'")]+)['"]?\s*\)/.exec(source)?.[1];
  if (data === undefined) throw new Error(`no embedded font in ${fontStyles}`);
  return `@font-face{font-family:"vant-icon";font-weight:400;font-style:normal;src:url(${data}) format("woff2")}`;
};

/** What src says it uses. Read as text: Taro translates TypeScript only for what lies in config/. */
const iconsInUse = (): readonly string[] => {
  const names = [...readFileSync(namesFile, 'utf8').matchAll(/^ {2}'([a-z0-9-]+)',$/gm)].map(([, name]) => name ?? '');
  if (names.length === 0) throw new Error(`no icons in ${namesFile}`);
  return names;
};

/** The rules of the icons in use; there are hundreds of others. */
const onlyInUse = (styles: string): string => {
  const used = new Set(iconsInUse());
  const found = new Set([...styles.matchAll(ruleOfIcon)].map(([, name]) => name));
  const missing = [...used].filter((name) => !found.has(name));
  if (missing.length > 0) throw new Error(`vant has no icon ${missing.join(', ')}`);
  return styles.replace(ruleOfIcon, (rule, name: string) => (used.has(name) ? rule : ''));
};

/**
 * vant's icon styles point at a font on a stranger's server: icons would be blank without that network and the
 * server would see every start of the app. The font travels in the package instead, and only the rules in use.
 */
export class IconStyles {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('IconStyles', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'IconStyles', stage }, (assets) => {
        const name = Object.keys(assets).find((asset) => asset.endsWith('icon/index.wxss'));
        if (name === undefined) return;
        const styles = String(assets[name]?.source() ?? '');
        if (!remoteFont.test(styles)) throw new Error(`${name}: vant's @font-face was not found`);
        compilation.updateAsset(
          name,
          new compiler.webpack.sources.RawSource(onlyInUse(styles).replace(remoteFont, embeddedFont())),
        );
      });
    });
  }
}
