import { quarterOf } from '#domain/satisfaction';
import { dayOf } from '#domain/time';
import { requestId } from '../support/cloud';
import { openStreet, type Street } from '../support/phone';
import { stepsOn, type Steps } from '../support/steps';

let street: Street;
let steps: Steps;
let quarter = '';

/** Three repairs closed and rated, one of them badly. */
async function repairsRated(): Promise<void> {
  for (const stars of [5, 4, 2] as const) {
    const ticketId = await steps.closed(await steps.report());
    await street.test.must('owner', 'satisfaction.rate', steps.rateInput(ticketId, { stars }));
  }
}

beforeAll(async () => {
  street = await openStreet();
  steps = stepsOn(street.test);
  quarter = quarterOf(dayOf(street.test.cloud.clock.now()));
  await repairsRated();
}, 90_000);
afterAll(() => street.close());

test('物业经理从概览看到满意度，按部位拆开，一直点到那张工单', async () => {
  const manager = await street.phone('manager', 'scores', { open: 'manager/overview/index' });
  await manager.see('现在要您处理');
  await manager.see(/还不能判断：只有 3 份评价/);
  await manager.shot('overview');
  await manager.enter('manager/satisfaction/index');
  await manager.see('3 份评价');
  await manager.shot('satisfaction');
  await manager.choose('button', /^按部位、单位、楼栋拆开/);
  await manager.see('永固建筑维修');
  await manager.shot('segments');
  await manager.enter('manager/satisfaction/index');
  await manager.choose('button', /^先改进什么/);
  await manager.see(/还不能|看重/);
  await manager.shot('matrix');
  await manager.enter('manager/satisfaction/index');
  await manager.choose('button', /2 星/);
  await manager.see('厨房 · 给水管 · 渗漏');
  await manager.shot('ticket');
  await manager.close();
}, 120_000);

test('排行不说过头话；考核表写好能保存，导出成表格', async () => {
  const manager = await street.phone('manager', 'league', { open: 'manager/league/index' });
  await manager.see(/还不能判断：只有 3 份评价/);
  await manager.shot('league');
  const [firm] = street.test.all('contractors').filter(({ name }) => name.includes('永固'));
  await manager.enter(`manager/review/index?subject=contractor&id=${firm?._id ?? ''}&quarter=${quarter}`);
  await manager.see('考核意见');
  await manager.choose('radio', /^B/);
  await manager.write('手艺稳定，下季度看准时。');
  await manager.shot('review');
  await manager.choose('button', '保存考核意见');
  await manager.see(/09:00 保存$/);
  expect(street.test.all('reviews')).toMatchObject([{ grade: 'B', words: '手艺稳定，下季度看准时。', version: 1 }]);
  await manager.close();
}, 90_000);

test('同一原因登记到缺陷库；季度分析公布以后，业主读得到', async () => {
  const one = await steps.report();
  const other = await steps.report({ place: 'bathroom', part: 'pipe' });
  await street.test.must('frontDesk', 'ticket.link', {
    ...{ requestId: requestId(), ticketId: one, otherId: other, cause: '立管接口老化' },
  });
  const supervisor = await street.phone('supervisor', 'defect', { open: `staff/promote-defect/index?id=${one}` });
  await supervisor.see(/带上 2 张工单/);
  await supervisor.shot('promote-defect');
  await supervisor.choose('button', /^登记这条缺陷/);
  await supervisor.see('SJ01');
  await supervisor.shot('defect');
  await supervisor.close();

  const manager = await street.phone('manager', 'analysis', { open: `manager/analysis/index?quarter=${quarter}` });
  await manager.see('下面是按数字写好的底稿，请改成您自己的话。');
  await manager.shot('analysis');
  await manager.close();
  const base = { communityId: 'anju', quarter };
  const written = await street.test.must('manager', 'analysis.edit', base);
  const { title, said, did, changed } = written;
  const saved = await street.test.must('manager', 'analysis.save', {
    ...{ requestId: requestId(), ...base, version: 0, title },
    ...{ said: said || '说到场慢。', did: did || '加了人。', changed: changed || '快了一天。', next: '先查立管。' },
  });
  await street.test.must('manager', 'analysis.publish', { requestId: requestId(), ...base, version: saved.version });
  const owner = await street.phone('owner', 'reads', { open: 'owner/analyses/index' });
  await owner.choose('button', /季度/);
  await owner.see('先查立管。');
  await owner.shot('analysis');
  await owner.close();
}, 120_000);
