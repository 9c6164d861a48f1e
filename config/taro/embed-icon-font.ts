import { readFileSync } from 'node:fs';
import type { Compiler } from 'webpack';

const fontStyles = require.resolve('@vant/icons/src/encode-woff2.less');
const remoteFont = /@font-face\s*\{[^}]*vant-icon[^}]*\}/;

/** The @font-face of the npm package, with the font inside it. */
const embeddedFont = (): string => {
  const source = readFileSync(fontStyles, 'utf8');
  const data = /url\(\s*['"]?(data:font\/woff2?[^'")]+)['"]?\s*\)/.exec(source)?.[1];
  if (data === undefined) throw new Error(`no embedded font in ${fontStyles}`);
  return `@font-face{font-family:"vant-icon";font-weight:400;font-style:normal;src:url(${data}) format("woff2")}`;
};

/**
 * vant's icon styles point at a font on a stranger's server: icons would be blank without that network and the
 * server would see every start of the app. The font travels in the package instead.
 */
export class EmbedIconFont {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('EmbedIconFont', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'EmbedIconFont', stage }, (assets) => {
        const name = Object.keys(assets).find((asset) => asset.endsWith('icon/index.wxss'));
        if (name === undefined) return;
        const styles = String(assets[name]?.source() ?? '');
        if (!remoteFont.test(styles)) throw new Error(`${name}: vant's @font-face was not found`);
        compilation.updateAsset(
          name,
          new compiler.webpack.sources.RawSource(styles.replace(remoteFont, embeddedFont())),
        );
      });
    });
  }
}
