import { readSheet } from 'read-excel-file/node';
import type { Api, ExportInput, Input } from '#domain/contract';
import { DAY } from '#domain/time';
import { requestId, startTestCloud, type TestCloud } from '../../support/cloud';
import { stepsOn } from '../../support/steps';
import { bytesAt } from '../register/files';

let test: TestCloud;
const communityId = 'anju';
const days = { from: '2026-11-01', to: '2026-12-31' };
const period = '2026Q4';

beforeAll(async () => {
  test = await startTestCloud();
});
afterAll(() => test.close());

async function table(what: ExportInput) {
  const input: Input<Api['export.make']> = { requestId: requestId(), communityId, what };
  const made = await test.must('manager', 'export.make', input);
  expect(made).toMatchObject({ state: 'ready', what });
  const rows = await readSheet(await bytesAt(made.url ?? ''), 1);
  const [headings = [], ...rest] = rows;
  return rest.map((row) => Object.fromEntries(headings.map((heading, n) => [String(heading), row[n] ?? null])));
}

it('经理看到的每一样都导得出，和屏幕上的数一样', async () => {
  const steps = stepsOn(test);
  const low = await steps.closed(await steps.report());
  await test.must('owner', 'satisfaction.rate', steps.rateInput(low, { stars: 2, words: '又漏了' }));
  await steps.closed(await steps.report());
  const request = () => ({ requestId: requestId() });
  const complaint = { communityId, homeId: 'h-501', ticketId: null, words: '三天没人管', photos: [] };
  await test.must('owner', 'complaint.make', { ...request(), ...complaint });
  const about = {
    problem: '接头渗漏',
    cause: '',
    causeStage: null,
    risk: 'high',
    loss: 150,
    foundOn: '2026-11-20',
  } as const;
  const unwritten = { decision: '', decidedOn: null, prevention: '', dueOn: null, department: '' };
  await test.must('manager', 'defect.promote', { ...request(), ticketId: low, ...about, ...unwritten });
  const saving = { ...request(), communityId, quarter: period, version: 0, title: '四季度', said: '漏水多' };
  await test.must('manager', 'analysis.save', { ...saving, did: '', changed: '', next: '' });
  const making = { ...request(), communityId, title: '关怀', stage: 'settling', script: '好吗' } as const;
  const { campaignId } = await test.must('manager', 'campaign.make', { ...making, until: '2026-12-31', homes: 2 });

  expect(await table({ kind: 'ratings', ...days })).toMatchObject([{ 总评: 2, 业主的话: '又漏了', 部位: '给水管' }]);
  const [segment] = await table({ kind: 'segments', ...days, where: [], by: 'part', and: 'stage' });
  expect(segment).toMatchObject({ 分组: '给水管', 再分组: '磨合期', 关闭工单: 2, 评价数: 1, 满意数: 0, 满意率: 0 });
  const league = await table({ kind: 'league', subject: 'contractor', period });
  expect(league).toMatchObject([{ 名称: '永固建筑维修', 评价数: 1, 参加排行: '评价太少，暂不排', 名次组: null }]);
  const review = await table({ kind: 'review', subject: 'contractor', subjectId: 'k-1', quarter: period });
  expect(review).toContainEqual({ 项目: '关闭工单', 内容: '2' });
  expect(await table({ kind: 'recoveries', state: 'open' })).toMatchObject([
    { 原因: '评价不满意', 位置: '3栋 2单元 501' },
  ]);
  expect(await table({ kind: 'complaints', ...days, state: null })).toMatchObject([
    { 客户声音: '三天没人管', 状态: '已收到' },
  ]);
  expect(await table({ kind: 'complaints', ...days, state: 'settled' })).toEqual([]);
  expect(await table({ kind: 'defects', state: null })).toMatchObject([
    { 缺陷编号: 'SJ01', 影响程度: '1 户；风险较高；损失¥1.50', 发生项目: '安居苑' },
  ]);
  expect(await table({ kind: 'analysis', quarter: period })).toContainEqual({ 项目: '业主说了什么', 内容: '漏水多' });
  expect(await table({ kind: 'campaign', campaignId })).toMatchObject([{ 结果: '未回访' }, { 结果: '未回访' }]);
}, 60_000);

it('回访一通电话一行；还没打的也在，过了期限写明不按时', async () => {
  const calls = await table({ kind: 'callBacks', ...days });
  expect(calls).toHaveLength(2);
  expect(calls[0]).toMatchObject({ 结果: '未回访', 按时: null, 维修单位: '永固建筑维修' });
  const [first] = test.all('tickets').filter(({ status }) => status === 'closed');
  const calling = { ticketId: first?._id ?? '', which: 'first', outcome: 'reached', words: '好了' } as const;
  const said = { service: 5, contractor: 3, fixed: true, nextAt: null } as const;
  await test.must('frontDesk', 'ticket.callBack', { requestId: requestId(), ...calling, ...said });
  test.skip(2 * DAY);
  const after = await table({ kind: 'callBacks', ...days });
  const called = after.find(({ 结果 }) => 结果 === '已回访');
  expect(called).toMatchObject({ 按时: '是', 服务满意度: 5, 施工单位满意度: 3, 修好了吗: '是', 回访人: '钱晓雯' });
  expect(after.find(({ 结果 }) => 结果 === '未回访')).toMatchObject({ 按时: '否' });
});
