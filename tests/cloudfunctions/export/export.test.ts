import { readSheet } from 'read-excel-file/node';
import type { Api, ExportInput, Input } from '#domain/contract';
import { dailyColumns } from '#domain/copy';
import { DAY, HOUR } from '#domain/time';
import type { CaseDocument, ComplaintDailyDocument } from '../../../cloudfunctions/schema';
import { requestId, START, startTestCloud, type TestCloud } from '../../support/cloud';
import type { PersonKey } from '../../support/community';
import { stepsOn } from '../../support/steps';
import { bytesAt } from '../register/files';

let test: TestCloud;
const communityId = 'anju';
const days = { from: '2026-11-01', to: '2026-11-30' };

const lesson = (n: number): CaseDocument => ({
  ...{
    _id: `case:t-${n}`,
    communityId,
    ticketId: `t-${n}`,
    ticketNumber: `261122-${n}`,
    part: 'pipe',
    title: `第${n}例`,
  },
  ...{ cause: '=1+1', measure: '+86', lesson: '', before: [], after: [], at: n, searchKeys: [] },
  ...{ by: { personId: 'p-supervisor', name: '赵工' }, monthKey: '', sortKey: String(n).padStart(6, '0') },
});
const daily: ComplaintDailyDocument = {
  ...{ _id: 'anju:2026-11-22', communityId, day: '2026-11-22', writtenAt: START, drawn: [], checks: [] },
  rows: [
    {
      ...{ complaintId: 'c-1', number: 'TS261122-4F7K', severity: 'major', voice: '三天没人管', receivedAt: START },
      ...{ reply: '今天下午上门', repliedAt: START + HOUR, handler: '钱晓雯', measures: '经理到场' },
    },
  ],
};
const CASES = 1_100;

beforeAll(async () => {
  test = await startTestCloud();
  await test.seed({ cases: Array.from({ length: CASES }, (_, n) => lesson(n)), complaintDailies: [daily] });
});
afterAll(() => test.close());

const asking = (what: ExportInput): Input<Api['export.make']> => ({ requestId: requestId(), communityId, what });
const make = (what: ExportInput, who: PersonKey = 'manager') => test.must(who, 'export.make', asking(what));
const progress = (exportId: string, who: PersonKey = 'manager') => test.must(who, 'export.progress', { exportId });
const turn = () => test.cloud.fireTimers('export');
/** To the next hour, when what is too old is swept. */
const toHour = (): void => {
  test.skip(HOUR - (test.cloud.clock.now() % HOUR));
};

async function read(url: string | null) {
  const file = await bytesAt(url ?? '');
  return { table: await readSheet(file, 1), notes: await readSheet(file, 2) };
}

it('小的当场做好：数是数，字是字，第二张写明小区、谁、什么时候、筛选条件、每列的意思和算法', async () => {
  const steps = stepsOn(test);
  const ticketId = await steps.closed(await steps.report());
  await test.must('owner', 'satisfaction.rate', steps.rateInput(ticketId));
  const made = await make({ kind: 'tickets', ...days, where: [{ facet: 'part', value: 'pipe' }], which: 'answers' });
  expect(made).toMatchObject({
    state: 'ready',
    rows: 1,
    done: 1,
    name: expect.stringContaining('安居苑工单') as string,
  });
  const { table, notes } = await read(made.url);
  const column = (heading: string) => table[1]?.[(table[0] ?? []).indexOf(heading)];
  expect([column('位置'), column('总评'), column('返修次数')]).toEqual(['3栋 2单元 501', 5, 0]);
  expect(notes).toEqual(
    expect.arrayContaining([
      ['小区', '安居苑'],
      ['导出人', '孙丽华'],
      ['关闭日期', '2026-11-01 至 2026-11-30'],
      ['部位', '给水管'],
      ['行数', '1 行'],
    ]),
  );
  for (const heading of table[0] ?? []) expect(notes.map(([item]) => item)).toContain(heading);
  expect(JSON.stringify(notes)).toMatch(/威尔逊.*85%/);
  expect(JSON.stringify([table, notes])).not.toMatch(/1[3-9]\d{9}/);
  // What was made on the spot needs no message.
  expect(test.all('messages').filter(({ kind }) => kind === 'exportReady')).toEqual([]);
});

it('投诉日报只有那六列', async () => {
  const made = await make({ kind: 'daily', day: '2026-11-22' }, 'frontDesk');
  const { table } = await read(made.url);
  expect(table[0]).toEqual(['客户声音', '收到时间', '答复内容', '答复时间', '跟进处理人', '有效措施']);
  expect(Object.keys(dailyColumns)).toHaveLength(6);
  expect(table[1]?.[0]).toBe('三天没人管');
  const none = asking({ kind: 'daily', day: '2026-11-21' });
  expect(await test.code('frontDesk', 'export.make', none)).toBe('EXPORT_NOT_FOUND');
});

it('大的分段做：中途断了接着做，几处同时推也不多一行不少一行，做好发一条消息', async () => {
  const input = asking({ kind: 'cases' });
  const begun = await test.must('manager', 'export.make', input);
  expect(begun).toMatchObject({ state: 'making', url: null });
  expect(begun.rows).toBeGreaterThan(0);
  expect(begun.rows).toBeLessThan(CASES);
  // The phone was put away, the function's process is gone: the timer goes on where the rows stand.
  test.skip(10 * 60_000);
  await Promise.all([turn(), progress(begun.id), turn()]);
  await turn();
  const made = await progress(begun.id);
  expect(made).toMatchObject({ state: 'ready', rows: CASES, done: 1 });
  const { table } = await read(made.url);
  expect(new Set(table.slice(1).map(([title]) => title)).size).toBe(CASES);
  expect(table).toHaveLength(CASES + 1);
  expect(table[1]?.slice(0, 4)).toEqual([`第${CASES - 1}例`, '给水管', '=1+1', '+86']);
  expect(test.all('sheetRows')).toEqual([]);
  const told = test.all('messages').filter(({ kind }) => kind === 'exportReady');
  expect(told.map(({ personId, subjectId }) => [personId, subjectId])).toEqual([['p-manager', communityId]]);
  expect(await test.must('manager', 'export.make', input)).toMatchObject({ id: begun.id, state: 'ready' });
});

it('只看得到自己的；前台只能导出自己用的，别的小区什么都不能', async () => {
  const mine = await make({ kind: 'defects', state: null });
  expect((await test.must('manager', 'export.list', { communityId })).items[0]).toMatchObject({ id: mine.id });
  const ofDesk = (await test.must('frontDesk', 'export.list', { communityId })).items;
  expect(ofDesk.map(({ what }) => what.kind)).toEqual(['daily']);
  expect(await test.code('frontDesk', 'export.progress', { exportId: mine.id })).toBe('EXPORT_NOT_FOUND');
  expect(await test.code('frontDesk', 'export.make', asking({ kind: 'ratings', ...days }))).toBe('FORBIDDEN');
  expect(await test.code('otherManager', 'export.make', asking({ kind: 'cases' }))).toBe('FORBIDDEN');
  expect(await test.code('otherManager', 'export.progress', { exportId: mine.id })).toBe('EXPORT_NOT_FOUND');
});

it('做到一半不再是经理的，什么也拿不到', async () => {
  const begun = await make({ kind: 'cases' });
  const manager = test.all('people').find(({ _id }) => _id === 'p-manager');
  if (manager === undefined) throw new Error('no manager');
  await test.seed({ people: [{ ...manager, memberships: [] }] });
  test.skip(10 * 60_000);
  await turn();
  const sheet = test.all('sheets').find(({ _id }) => _id === begun.id);
  expect(sheet).toMatchObject({ state: 'failed', fileId: null, nextAt: null });
  expect(test.all('sheetRows')).toEqual([]);
  await test.seed({ people: [manager] });
});

it('一天后打不开，文件和行都清掉，名单里写着已过期；再过几天就没有了', async () => {
  const made = await make({ kind: 'recoveries', state: 'open' });
  test.skip(DAY);
  toHour();
  expect(await progress(made.id)).toMatchObject({ state: 'expired', url: null, expiresAt: null });
  await turn();
  expect(test.all('sheets').filter(({ fileId }) => fileId !== null)).toEqual([]);
  expect((await fetch(made.url ?? '')).status).not.toBe(200);
  expect((await test.must('manager', 'export.list', { communityId })).items[0]).toMatchObject({ state: 'expired' });
  test.skip(7 * DAY);
  toHour();
  await turn();
  expect(test.all('sheets')).toEqual([]);
});
