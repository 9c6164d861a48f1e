import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readTable } from '../../cloudfunctions/register/file/table';
import { workbookOf } from '../../cloudfunctions/kit/spreadsheet/workbook';
import { workbook } from '../cloudfunctions/register/files';
import { nastyTexts } from './spoil';

const root = path.resolve(__dirname, '../..');
const SHEET = 'xl/worksheets/sheet1.xml';

/** A small honest file whose sheet somebody changed by hand. */
async function tampered(change: (xml: string) => string): Promise<Buffer> {
  const parts = unzipSync(
    new Uint8Array(
      await workbook([
        ['楼栋', '单元', '房号'],
        ['1栋', '', '101'],
      ]),
    ),
  );
  const sheet = strFromU8(parts[SHEET] ?? new Uint8Array());
  return Buffer.from(zipSync({ ...parts, [SHEET]: strToU8(change(sheet)) }));
}

const withRow = (row: string) => tampered((xml) => xml.replace('</sheetData>', `${row}</sheetData>`));
const cell = (address: string): string => `<c r="${address}" t="inlineStr"><is><t>x</t></is></c>`;
const codeOf = async (file: Buffer): Promise<string> => {
  const outcome = await readTable(file);
  return outcome.ok ? 'OK' : outcome.code;
};

/** Milliseconds in which a file of two kilobytes is refused: filling what it claims to be would take minutes. */
const AT_ONCE = 3_000;
async function refusedAtOnce(file: Buffer): Promise<string> {
  const began = performance.now();
  const code = await codeOf(file);
  expect(performance.now() - began).toBeLessThan(AT_ONCE);
  return code;
}

describe('一个格子就要占满内存的表格', () => {
  it.each([
    ['最后一行', '<row r="1048576"></row>', 'FILE_TOO_LONG'],
    ['最后一列', `<row r="3">${cell('XFD3')}</row>`, 'FILE_NOT_READABLE'],
    ['右下角', `<row r="1048576">${cell('XFD1048576')}</row>`, 'FILE_NOT_READABLE'],
    ['小写的地址', `<row r="3">${cell('xfd3')}</row>`, 'FILE_NOT_READABLE'],
    ['用实体写的地址', `<row r="3">${cell('&#88;FD3')}</row>`, 'FILE_NOT_READABLE'],
    ['藏在别的属性后面', `<row r="3"><c x=">" r='XFD3'><v>1</v></c></row>`, 'FILE_NOT_READABLE'],
  ])('%s：不打开就退回', async (_, row, code) => {
    expect(await refusedAtOnce(await withRow(row))).toBe(code);
  });

  it('没有地址的格子也撑不破', async () => {
    const wide = `<row r="3">${'<c/>'.repeat(200_000)}</row>`;
    await refusedAtOnce(await withRow(`${wide}${'<row/>'.repeat(100)}`));
  });

  it('页面下方空着的几行、右边空着的几列不要紧', async () => {
    expect(await codeOf(await withRow(`<row r="6000">${cell('A6000')}</row>`))).toBe('FILE_TOO_LONG');
    expect(await codeOf(await withRow(`<row r="6000">${cell('Z6000')}</row>`))).toBe('OK');
  });
});

it('一层套一层的实体不展开', async () => {
  const levels = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const entities = levels.map((name, n) => {
    const inner = n === 0 ? 'aaaaaaaaaa' : `&${levels[n - 1] ?? ''};`.repeat(10);
    return `<!ENTITY ${name} "${inner}">`;
  });
  const file = await tampered((xml) =>
    xml
      .replace(/<\?xml[^>]*\?>/, (head) => `${head}<!DOCTYPE x [${entities.join('')}]>`)
      .replace('</sheetData>', '<row r="3"><c r="A3" t="inlineStr"><is><t>&g;</t></is></c></row></sheetData>'),
  );
  const outcome = await readTable(file);
  expect(JSON.stringify(outcome).length).toBeLessThan(1_000);
});

describe('写出去的表格', () => {
  it('什么话写进去都是话：没有公式，不弄坏文件，原样读得回来', async () => {
    const rows = [['话', '数'], ...nastyTexts.map((text) => [text, text])];
    const file = await workbookOf([{ name: '话', rows, numbers: new Map([[1, 'whole']]) }]);
    const parts = unzipSync(new Uint8Array(file));
    const sheet = strFromU8(parts[SHEET] ?? new Uint8Array());
    expect(sheet).toContain('<c ');
    expect(sheet).not.toMatch(/<f[ >/]|t="str"/);
    const formulas = ['=cmd|', '+86', '-1+1', '@SUM'];
    const kept = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
    for (const one of formulas) expect(kept).toContain(one);
  });

  it('只有一处会写表格，所有导出都从那里走', () => {
    const folder = path.join(root, 'cloudfunctions');
    const writers = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .filter((file) => readFileSync(path.join(folder, file), 'utf8').includes("'write-excel-file"));
    expect(writers.map((file) => path.dirname(file))).toEqual(writers.map(() => path.join('kit', 'spreadsheet')));
    expect(writers.length).toBeGreaterThan(0);
  });
});
