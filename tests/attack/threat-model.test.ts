import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const page = readFileSync(path.join(root, 'docs/threat-model.md'), 'utf8');

/** `tests/a/b.test.ts › title`, or a whole file. */
const named = [...page.matchAll(/`(tests\/[\w./-]+\.test\.tsx?)(?: › ([^`]+))?`/g)].map(
  ([, file = '', title = '']) => ({
    file,
    title,
  }),
);

const rows = page.split('\n').filter((line) => line.startsWith('| ') && !/^\| (Wants|-)/.test(line));

it('威胁模型里写的每一个测试都在', () => {
  const missing = named.filter(({ file, title }) => {
    const at = path.join(root, file);
    if (!existsSync(at)) return true;
    return title !== '' && !readFileSync(at, 'utf8').includes(`'${title}'`);
  });
  expect(missing).toEqual([]);
});

it('每一行都有证明，除了写明的空缺没有一行是空话', () => {
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter((row) => !/`tests\/[^`]+`/.test(row))).toEqual([]);
});

it('每一种人都写着还有什么没有挡住', () => {
  const parts = page.split(/^## /m).slice(1);
  expect(parts.length).toBeGreaterThanOrEqual(8);
  expect(parts.filter((part) => !part.includes('Open: ')).map((part) => part.split('\n')[0])).toEqual([]);
});
