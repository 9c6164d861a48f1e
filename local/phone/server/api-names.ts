import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface ApiNames {
  readonly apiNames: readonly string[];
  readonly cloudApiNames: readonly string[];
}

const membersOf = (source: string, interfaceName: string): string[] => {
  const start = new RegExp(`^( *)interface ${interfaceName}\\b[^{]*\\{`, 'm').exec(source);
  if (!start) return [];
  const from = start.index + start[0].length;
  const end = source.indexOf(`\n${start[1] ?? ''}}`, from);
  const indent = `${start[1] ?? ''}    `;
  return [...source.slice(from, end).matchAll(new RegExp(`^${indent}(?:readonly )?(\\w+)[?]?[(<:]`, 'gm'))].map(
    (match) => match[1] ?? '',
  );
};

/** Comments carry example code, with braces of its own. */
const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\//g, '');

let known: ApiNames | undefined;

/** Every name `wx` and `wx.cloud` have, read from WeChat's own typings. */
export const readApiNames = (): ApiNames => (known ??= parseApiNames());

const parseApiNames = (): ApiNames => {
  const folder = join(dirname(require.resolve('miniprogram-api-typings/package.json')), 'types', 'wx');
  const [api = '', cloud = ''] = ['lib.wx.api.d.ts', 'lib.wx.cloud.d.ts'].map((name) =>
    withoutComments(readFileSync(join(folder, name), 'utf8')),
  );
  return { apiNames: [...new Set(membersOf(api, 'Wx'))], cloudApiNames: [...new Set(membersOf(cloud, 'WxCloud'))] };
};
