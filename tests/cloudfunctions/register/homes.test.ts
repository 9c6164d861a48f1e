import { DAY } from '#domain/time';
import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import { check, checking, exported, send, startOver, take } from './files';

let test: TestCloud;
beforeAll(async () => {
  test = await startTestCloud({ workers: 2 });
});
afterAll(() => test.close());
beforeEach(async () => {
  await startOver(test);
});

const HOMES = ['楼栋', '单元', '房号', '竣工日期', '交付日期', '承诺保修月数'];
const OWNERS = ['楼栋', '单元', '房号', '姓名', '手机号'];
const at = (building: string, room: string) =>
  test.all('homes').find((home) => home.building === building && home.room === room && home.communityId === 'anju');
const apply = (importId: string) => test.must('manager', 'register.apply', { importId });

it('核对只说会怎样，什么也不改；坏的行写明第几行哪一列', async () => {
  const before = JSON.stringify([test.all('homes'), test.all('communities')]);
  const checked = await check(test, 'homes', [
    HOMES,
    ['9栋', '1单元', '101', '2025-01-01', '2025-06-30', '24'],
    ['3栋', '2单元', '501', '', '', '36'],
    ['', '1单元', '102', '', '', ''],
    ['9栋', '1单元', '103', '2025-13-01', '', '多年'],
    ['9栋', '1单元', '104', '2025-06-30', '2025-01-01', ''],
    ['9', '1', '101', '', '', ''],
    ['3栋', '2单元', '502', '', '', ''],
  ]);
  expect(checked).toMatchObject({
    added: 1,
    changed: 1,
    same: 1,
    refused: 4,
    errorCount: 5,
    applied: 0,
    state: 'checked',
  });
  expect(checked.errors).toEqual([
    { row: 4, column: '楼栋', problem: 'MISSING', value: '' },
    { row: 5, column: '竣工日期', problem: 'NOT_A_DATE', value: '2025-13-01' },
    { row: 5, column: '承诺保修月数', problem: 'NOT_A_NUMBER', value: '多年' },
    { row: 6, column: '交付日期', problem: 'DATES_REVERSED', value: '2025-01-01' },
    { row: 7, column: null, problem: 'TWICE_IN_FILE', value: '' },
  ]);
  expect(checked.preview[1]).toEqual({
    row: 3,
    cells: { 楼栋: '3栋', 单元: '2单元', 房号: '501', 承诺保修月数: '36' },
  });
  expect(JSON.stringify([test.all('homes'), test.all('communities')])).toBe(before);
});

it('好的行进名册，坏的行不进；新的楼栋排在后面；前台搜得到', async () => {
  const done = await take(test, 'homes', [
    HOMES,
    ['9栋', '1单元', '101', new Date(Date.UTC(2025, 0, 1)), '2025年6月30日', 24],
    ['9栋', '1单元', '102', '不知道', '', ''],
  ]);
  expect(done).toMatchObject({ state: 'applied', added: 1, refused: 1, applied: 1 });
  expect(at('9栋', '101')).toMatchObject({
    ...{ unit: '1单元', completedOn: '2025-01-01', deliveredOn: '2025-06-30', promisedMonths: 24, owners: [] },
    searchKeys: expect.arrayContaining(['9-1-101', '9-101']) as string[],
  });
  expect(at('9栋', '102')).toBeUndefined();
  expect(test.all('communities').find(({ _id }) => _id === 'anju')?.buildings).toEqual(['1栋', '2栋', '3栋', '9栋']);
});

it('空着的格子和没写的房屋都不动，业主和资料也在', async () => {
  const before = at('3栋', '501');
  await take(test, 'homes', [HOMES, ['3', '2', '501', '', '', '36']]);
  expect(at('3栋', '501')).toEqual({ ...before, promisedMonths: 36 });
  expect(at('3栋', '502')).toBeDefined();
});

it('导出再导入，一行都不变', async () => {
  await take(test, 'homes', [HOMES, ['9栋', '', '１０１', '2025-01-01', '', '0']]);
  await take(test, 'owners', [OWNERS, ['9栋', '', '101', '赵（大）', '138 0000 0099']]);
  for (const register of ['homes', 'owners'] as const) {
    const { file, rows } = await exported(test, register);
    const again = await test.must('manager', 'register.check', checking(register, await send(test, file)));
    expect(again).toMatchObject({ added: 0, changed: 0, refused: 0, same: rows.length - 1 });
  }
});

it('业主合进房屋的名册：同一个号码改名，不同的号码并列，没有的房屋说没有', async () => {
  const file = [
    OWNERS,
    ['3栋', '2单元', '501', '李建国（更正）', 13800000001],
    ['3-2', '', '501', '李太太', '13900000077'],
    ['3栋', '2单元', '999', '王先生', '13900000078'],
    ['3栋', '2单元', '502', '周先生', '12345'],
  ];
  const checked = await check(test, 'owners', file);
  expect(checked.errors.map(({ row, problem }) => [row, problem])).toEqual([
    [4, 'UNKNOWN_HOME'],
    [5, 'NOT_A_PHONE'],
  ]);
  expect(await apply(checked.importId)).toMatchObject({ applied: 2, state: 'applied' });
  expect(at('3栋', '501')).toMatchObject({
    owners: [
      { name: '李建国(更正)', phone: '13800000001' },
      { name: '李太太', phone: '13900000077' },
    ],
    searchKeys: expect.arrayContaining(['李太太', '13900000077', '0077']) as string[],
  });
});

it('同时点两次、点完再点，每一行只进一次', async () => {
  const rows = Array.from({ length: 130 }, (_, n) => ['8栋', '1单元', String(n + 1)]);
  const { importId } = await check(test, 'homes', [HOMES.slice(0, 3), ...rows]);
  await Promise.all([apply(importId), apply(importId), apply(importId)]);
  expect(await apply(importId)).toMatchObject({ state: 'applied', applied: 130 });
  expect(test.all('homes').filter(({ building }) => building === '8栋')).toHaveLength(130);
});

it('中途断掉，下一次从断的地方接着进', async () => {
  const rows = Array.from({ length: 90 }, (_, n) => ['8栋', '1单元', String(n + 1)]);
  const { importId } = await check(test, 'homes', [HOMES.slice(0, 3), ...rows]);
  const [document] = test.all('imports').filter(({ _id }) => _id === importId);
  if (document === undefined) throw new Error('no import');
  // As a call leaves it that was cut off after its first forty rows.
  await test.seed({ imports: [{ ...document, state: 'applying', applied: 40 }] });
  expect(await apply(importId)).toMatchObject({ state: 'applied', applied: 90 });
  expect(test.all('homes').filter(({ building }) => building === '8栋')).toHaveLength(50);
});

it('放弃的导入不再进；过期的不存在；别的小区的经理看不到', async () => {
  const { importId } = await check(test, 'homes', [HOMES.slice(0, 3), ['8栋', '', '1']]);
  expect(await test.code('otherManager', 'register.apply', { importId })).toBe('IMPORT_NOT_FOUND');
  expect(await test.must('manager', 'register.drop', { importId })).toMatchObject({ state: 'dropped' });
  expect(await apply(importId)).toMatchObject({ state: 'dropped', applied: 0 });
  expect(at('8栋', '1')).toBeUndefined();
  const { items } = await test.must('manager', 'register.imports', { communityId: 'anju' });
  expect(items.map((item) => item.state)).toEqual(['dropped']);
  test.skip(8 * DAY);
  expect(await test.code('manager', 'register.apply', { importId })).toBe('IMPORT_NOT_FOUND');
  expect(await test.must('manager', 'register.imports', { communityId: 'anju' })).toEqual({ items: [] });
});

it('导出的文件过一天就没有了', async () => {
  await test.must('manager', 'register.export', { requestId: requestId(), communityId: 'anju', register: 'homes' });
  expect(test.all('exports')).toHaveLength(1);
  await test.cloud.clock.advance(2 * DAY);
  expect(test.all('exports')).toEqual([]);
});
