import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve('src');
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(file) : [file];
  });

const files = filesBelow(root).map((file) => ({ file: path.relative('.', file), text: readFileSync(file, 'utf8') }));
const named = (pattern: RegExp) => files.filter(({ file }) => pattern.test(file));

/** Every string, template and JSX text of a source, with its line; comments are not among them. */
const literals = ({ file, text }: { file: string; text: string }): { at: string; words: string }[] => {
  // <T>(…) is a generic function in one kind and a tag in the other.
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const found: { at: string; words: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isJsxText(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    ) {
      found.push({ at: `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, words: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

const chinese = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;
/** Titles of the bars are JSON for WeChat: they cannot come from copy. */
const screens = named(/\.tsx?$/).filter(({ file }) => !/\.config\.ts$|\.d\.ts$/.test(file));

test('有屏幕可查', () => {
  expect(screens.length).toBeGreaterThan(50);
});

test('屏幕文件里没有写死的中文，文字都来自 copy', () => {
  const written = screens.flatMap(literals).filter(({ words }) => chinese.test(words));
  expect(written).toEqual([]);
});

const colour = /#[0-9a-f]{3,8}\b|\b(rgba?|hsla?)\(/i;
const length = /\b\d*\.?\d+(px|rpx|em|rem|pt)\b/;

test('样式里除了 tokens 没有写死的颜色和尺寸', () => {
  const styles = named(/\.scss$/).filter(({ file }) => !file.endsWith('styles/tokens.scss'));
  expect(styles.length).toBeGreaterThan(8);
  const written = styles.flatMap(({ file, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (colour.test(line) || length.test(line) ? [`${file}:${index + 1} ${line}`] : [])),
  );
  expect(written).toEqual([]);
});

test('屏幕文件里没有写死的颜色和尺寸', () => {
  const written = screens.flatMap(literals).filter(({ words }) => colour.test(words) || length.test(words));
  expect(written).toEqual([]);
});
