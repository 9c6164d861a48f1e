import { deflateRawSync } from 'node:zlib';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { isHarmlessZip } from '../../../cloudfunctions/register/file/zip';
import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import { photoFolder, type PersonKey } from '../../support/community';
import { check, checking, exported, send, take, workbook } from './files';

let test: TestCloud;
beforeAll(async () => {
  test = await startTestCloud({ workers: 2 });
});
afterAll(() => test.close());

const code = (fileId: string) => test.code('manager', 'register.check', checking('homes', fileId));
const codeOf = async (file: Buffer, who: PersonKey = 'manager') => code(await send(test, file, who));

const MB = 1024 * 1024;
const HEAD = ['楼栋', '单元', '房号'];
const home = (n: number) => ['1栋', '', String(n)];
const homes = (count: number) => [HEAD, ...Array.from({ length: count }, (_, n) => home(n + 1))];

/** A zip whose list says that a file is small, and whose file is not. */
function bomb(): Buffer {
  const zeros = deflateRawSync(Buffer.alloc(60 * MB), { level: 9 });
  const honest = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(100) }, { level: 0 }));
  const list = honest.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  const head = Buffer.from(honest.subarray(0, list - 100));
  const entry = Buffer.from(honest.subarray(list));
  for (const [part, at] of [
    [head, 8],
    [entry, 10],
  ] as const)
    part.writeUInt16LE(8, at); // deflated
  for (const [part, at] of [
    [head, 18],
    [entry, 20],
  ] as const)
    part.writeUInt32LE(zeros.length, at);
  entry.writeUInt32LE(head.length + zeros.length, entry.length - 6); // where the list begins
  return Buffer.concat([head, zeros, entry]);
}

describe('读不了的文件', () => {
  it('不是压缩包、被截断、空文件都说读不了，什么也不写', async () => {
    const good = await workbook(homes(3));
    for (const file of [
      Buffer.from('楼栋,房号'),
      good.subarray(0, good.length - 40),
      Buffer.from([0]),
      good.subarray(4),
    ])
      expect(await codeOf(file)).toBe('FILE_NOT_READABLE');
    expect(test.all('imports')).toEqual([]);
    expect(test.all('importRows')).toEqual([]);
  });

  it('是压缩包但不是表格', async () => {
    expect(await codeOf(Buffer.from(zipSync({ 'a.txt': new Uint8Array([1, 2, 3]) })))).toBe('FILE_NOT_READABLE');
  });

  it('解开会撑破内存的压缩包不解开', async () => {
    const file = bomb();
    expect([isHarmlessZip(file, 80 * MB), isHarmlessZip(file, 40 * MB)]).toEqual([true, false]);
    expect(file.length).toBeLessThan(100_000);
    expect(await codeOf(file)).toBe('FILE_NOT_READABLE');
    expect(test.cloud.log().filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('没有一个字的表格', async () => {
    expect(
      await codeOf(
        await workbook([
          ['', ''],
          ['', ''],
        ]),
      ),
    ).toBe('FILE_NOT_READABLE');
  });

  it('超过 2 MB 的文件太大', async () => {
    expect(await codeOf(Buffer.alloc(2 * 1024 * 1024 + 1))).toBe('FILE_TOO_LONG');
  });

  it('5,001 行太多，5,000 行可以', async () => {
    expect(await codeOf(await workbook(homes(5_001)))).toBe('FILE_TOO_LONG');
    expect(await check(test, 'homes', homes(5_000))).toMatchObject({ added: 5_000, refused: 0 });
    expect(test.all('importRows')).toHaveLength(25);
  });
});

describe('文件在哪里', () => {
  it('只认自己文件夹里的', async () => {
    const file = await workbook(homes(1));
    expect(await code(await send(test, file, 'owner'))).toBe('FILE_NOT_FOUND');
    const elsewhere = await test.upload('manager', `photos/${photoFolder('manager')}/${requestId()}.xlsx`, file);
    expect(await code(elsewhere)).toBe('FILE_NOT_FOUND');
    const own = await send(test, file);
    expect(await code(own.replace('.xlsx', 'x.xlsx'))).toBe('FILE_NOT_FOUND');
  });

  it('别的后缀、往上走的路径不收', async () => {
    const own = await send(test, await workbook(homes(1)));
    expect(await code(own.replace('.xlsx', '.xls'))).toBe('BAD_INPUT');
    expect(await code(own.replace('f-manager', 'f-manager/../f-owner'))).toBe('FILE_NOT_FOUND');
  });

  it('核对过的文件就删掉，再问一次还是同样的回答', async () => {
    const fileId = await send(test, await workbook(homes(2)));
    const input = checking('homes', fileId);
    const first = await test.must('manager', 'register.check', input);
    expect(await code(fileId)).toBe('FILE_NOT_FOUND');
    expect(await test.must('manager', 'register.check', input)).toEqual(first);
  });
});

describe('列', () => {
  it.each([
    ['少了必填的列', ['楼栋', '单元']],
    ['多了没有的列', [...HEAD, '备注']],
    ['同一列写了两次', [...HEAD, '楼栋']],
    ['是另一本名册', ['姓名', '手机号', '岗位']],
  ])('%s', async (_, headings) => {
    expect(await codeOf(await workbook([headings, headings.map(() => '1')]))).toBe('FILE_WRONG_COLUMNS');
  });

  it('顺序随意，标题里的空格和星号不要紧，不填的列可以没有', async () => {
    const { added, preview } = await check(test, 'homes', [
      ['房号*', ' 楼栋 '],
      ['8801', '88栋'],
    ]);
    expect(added).toBe(1);
    expect(preview).toEqual([{ row: 2, cells: { 楼栋: '88栋', 房号: '8801' } }]);
  });
});

it('像公式的字只是字：进得来，出去还是字', async () => {
  const nasty = ['=1+1', '+86', '-1', '@SUM(A1)', "'88"];
  await take(test, 'homes', [HEAD, ...nasty.map((room) => ['77栋', '', room])]);
  const rooms = test
    .all('homes')
    .filter(({ building }) => building === '77栋')
    .map(({ room }) => room);
  expect(rooms.sort()).toEqual(['=1+1', '+86', '-1', '@SUM(A1)', '88'].sort());
  const { file } = await exported(test, 'homes');
  const parts = Object.entries(unzipSync(new Uint8Array(file))).filter(([name]) => name.includes('worksheets/sheet'));
  expect(parts).toHaveLength(2);
  for (const [, part] of parts) expect(strFromU8(part)).not.toContain('<f');
  const again = await test.must('manager', 'register.check', checking('homes', await send(test, file)));
  expect(again).toMatchObject({ added: 0, changed: 0, refused: 0 });
});
