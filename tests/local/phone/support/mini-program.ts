import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files of a native mini-program by path; objects are written as JSON. */
export type Files = Readonly<Record<string, string | object | Buffer>>;

export const writeFiles = (files: Files): string => {
  const root = mkdtempSync(join(tmpdir(), 'phone-app-'));
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  }
  return root;
};

/** Page code of the fixtures: `on` writes every event it hears into #log, `run` is the test's own code. */
const pageCode = (run: string, extra: string): string => `
const heard = [];
Page({
  data: { log: '[]', out: '' },
  on(e) {
    heard.push({ type: e.type, id: e.currentTarget.id, target: e.target.id, detail: e.detail, touches: e.touches && e.touches.length });
    this.setData({ log: JSON.stringify(heard) });
  },
  async run() {
    const out = [];
    const log = (value) => { out.push(value === undefined ? 'undefined' : value); };
    const page = this;
    try { ${run} } catch (error) { log('threw ' + (error.errMsg || error.message)); }
    this.setData({ out: JSON.stringify(out) });
  },
  ${extra}
});`;

export interface OnePage {
  readonly wxml?: string;
  readonly wxss?: string;
  readonly json?: object;
  /** Body of run(): \`log(value)\` hands values to the test. */
  readonly run?: string;
  /** More members of the page, each ending with a comma. */
  readonly members?: string;
  readonly more?: Files;
  readonly app?: object;
}

/** A mini-program of one page (pages/index/index) with what the tests look at. */
export const onePage = ({
  wxml = '',
  wxss = '',
  json = {},
  run = '',
  members = '',
  more = {},
  app = {},
}: OnePage): Files => ({
  'app.json': {
    pages: ['pages/index/index'],
    window: {
      navigationBarTitleText: '夹具',
      navigationBarTextStyle: 'black',
      navigationBarBackgroundColor: '#ffffff',
    },
    ...app,
  },
  'app.js': 'App({})',
  'pages/index/index.json': json,
  'pages/index/index.wxss': wxss,
  'pages/index/index.wxml': `${wxml}<view id="log" hidden>{{log}}</view><view id="out" hidden>{{out}}</view><view id="run" catchtap="run" style="position:fixed;right:0;bottom:0;width:40px;height:40px"></view>`,
  'pages/index/index.js': pageCode(run, members),
  ...more,
});
