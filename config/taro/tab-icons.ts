/**
 * Draws the tab bar's pictures from the icon font, in every theme and state (run by hand when a colour or an icon
 * changes): `npx tsx config/taro/tab-icons.ts`. The platform's tab bar shows nothing but PNG files (81 × 81).
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../chromium/find';
import theme from '../../src/theme.json';

const SIDE = 81;
const folder = path.resolve(__dirname, '../../src/assets/tabs');

const codeOf = (name: string): string => {
  const styles = readFileSync(require.resolve('@vant/weapp/dist/icon/index.wxss'), 'utf8');
  const code = new RegExp(`van-icon-${name}:before\\{content:"\\\\([0-9a-f]+)"`).exec(styles)?.[1];
  if (code === undefined) throw new Error(`vant has no icon ${name}`);
  return String.fromCharCode(Number.parseInt(code, 16));
};

const fontUrl = (): string => {
  const source = readFileSync(require.resolve('@vant/icons/src/encode-woff2.less'), 'utf8');
  return /url\(\s*['"]?(data:font[^'")]+)/.exec(source)?.[1] ?? '';
};

const names = { home: 'wap-home-o', tickets: 'orders-o', messages: 'chat-o', mine: 'user-o' } as const;

const page = (code: string, color: string): string =>
  `<style>@font-face{font-family:i;src:url(${fontUrl()})}body{margin:0}
   div{width:${SIDE}px;height:${SIDE}px;font:60px/${SIDE}px i;text-align:center;color:${color}}</style><div>${code}</div>`;

const draw = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  const tab = await browser.newPage({ viewport: { width: SIDE, height: SIDE } });
  for (const [mode, { inkSoft, accent }] of Object.entries(theme)) {
    for (const [icon, name] of Object.entries(names)) {
      for (const [suffix, color] of [
        ['', inkSoft],
        ['-on', accent],
      ] as const) {
        await tab.setContent(page(codeOf(name), color));
        await tab.evaluate('document.fonts.ready');
        await tab.screenshot({ path: path.join(folder, `${icon}-${mode}${suffix}.png`), omitBackground: true });
      }
    }
  }
  await browser.close();
};

void draw();
