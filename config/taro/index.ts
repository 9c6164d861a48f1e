import path from 'node:path';
import type { UserConfigExport } from '@tarojs/cli';
import { ariaAttributes } from './aria';
import { IconStyles } from './icon-styles';

const root = path.resolve(__dirname, '../..');
const inRoot = (...parts: string[]): string => path.join(root, ...parts);

const config: UserConfigExport = {
  projectName: 'anju',
  date: '2026-11-22',
  designWidth: 750,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: 'dist/weapp',
  framework: 'react',
  plugins: [['@tarojs/plugin-inject', { components: ariaAttributes }]],
  defineConstants: {
    // The account's own subscribe-message template; the cloud functions read the same variable.
    ANJU_TEMPLATE: JSON.stringify(process.env['ANJU_TEMPLATE'] ?? 'anju-ticket-progress'),
    // The cloud environment, which a deployment names.
    ANJU_ENV: JSON.stringify(process.env['ANJU_ENV'] ?? ''),
  },
  // The vite runner does not build vant; prebundling hides modules from the per-package split.
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  logger: { quiet: true, stats: false },
  // vant is only found by Taro's copier under a name that is not a package path.
  alias: { 'vant-weapp': inRoot('node_modules/@vant/weapp/dist') },
  // Chinese as itself: escaped, every character of a text is six bytes instead of three.
  terser: { enable: true, config: { compress: { ecma: 2018, passes: 2 }, output: { ascii_only: false, ecma: 2018 } } },
  copy: {
    patterns: [{ from: 'src/assets/', to: 'dist/weapp/assets/' }],
    options: {},
  },
  mini: {
    enableSourceMap: false,
    // Nothing on a screen is made from a string of HTML.
    runtime: { enableInnerHTML: false },
    compile: { include: [(file: string) => file.startsWith(inRoot('domain') + path.sep)] },
    // Modules shared by two subpackages stay out of the main package.
    optimizeMainPackage: { enable: true },
    postcss: {
      pxtransform: { enable: true, config: { selectorBlackList: [/van-/] } },
      cssModules: { enable: false },
    },
    webpackChain(chain) {
      // webpack's limits are for web pages; packages of a mini-program have budgets of their own (npm run measure).
      chain.performance.hints(false);
      chain.plugin('iconStyles').use(IconStyles);
      // Rules and texts that only one role uses go into its package, not into everybody's.
      chain.merge({
        module: {
          rule: {
            pureDomain: { test: (file: string) => file.startsWith(inRoot('domain') + path.sep), sideEffects: false },
          },
        },
      });
    },
  },
};

export default config;
