import { MINUTE } from '#domain/time';
import type { PersonKey } from '../support/community';
import { requestId } from '../support/cloud';
import { openStreet, type Street } from '../support/phone';
import { leakIn, stepsOn, type Steps } from '../support/steps';

let street: Street;
let steps: Steps;
beforeAll(async () => {
  street = await openStreet();
  steps = stepsOn(street.test);
}, 60_000);
afterAll(() => street.close());

/** Nobody answers for so long, and the timer comes. */
const nobodyAnswers = async (ms: number): Promise<void> => {
  street.test.skip(ms);
  await street.test.cloud.fireTimers('clock');
};
const other = (who: PersonKey): PersonKey => (who === 'technician' ? 'workmate' : 'technician');

test('电话报修：前台一分钟记下；没有人接，转监理，监理派人；再没有人接，进前台的电话单', async () => {
  const desk = await street.phone('frontDesk', 'desk');
  await desk.see('处理中的工单');
  await desk.tap('代报');
  const began = Date.now();
  await desk.find('input').first().fill('3-2-501');
  await desk.choose('button', /替这家报修 .*501/);
  await desk.write('厨房水槽下面的水管在滴水');
  await desk.choose('button', /厨房/);
  await desk.see('保修');
  await desk.shot('report-for');
  await desk.find('.period').last().tap();
  await desk.shot('report-for-slot');
  await desk.choose('button', /^登记并预约/);
  await desk.see(/已登记，工单号/);
  expect(Date.now() - began).toBeLessThan(60_000);
  await desk.shot('taken');
  const [ticket] = street.test.all('tickets');
  const ticketId = ticket?._id ?? '';
  expect(ticket).toMatchObject({ channel: 'phone', status: 'dispatched', rung: 'routing' });
  expect(ticket?.firstContact?.name).toBe('钱晓雯');
  await desk.close();

  const first = steps.technicianOf(ticketId);
  await nobodyAnswers(11 * MINUTE);
  expect(steps.technicianOf(ticketId)).toBe(other(first));
  await nobodyAnswers(11 * MINUTE);
  expect(steps.stored(ticketId)).toMatchObject({ status: 'reported', rung: 'supervisor' });

  const supervisor = await street.phone('supervisor', 'supervisor');
  await supervisor.tap('待派');
  await supervisor.see(/已转维修监理/);
  await supervisor.shot('unassigned');
  await supervisor.tap('厨房 · 给水管');
  await supervisor.choose('button', '选人派单');
  await supervisor.see('可以派给谁');
  await supervisor.shot('candidates');
  await supervisor.choose('radio', /./);
  await supervisor.tap('电话联系过，答应上门');
  await supervisor.shot('chosen');
  await supervisor.choose('button', /^派给/);
  await supervisor.see(/等.*接单|待接单/);
  expect(steps.stored(ticketId)).toMatchObject({ status: 'dispatched', rung: 'routing' });
  await supervisor.close();

  await nobodyAnswers(11 * MINUTE);
  await nobodyAnswers(11 * MINUTE);
  expect(steps.stored(ticketId)).toMatchObject({ status: 'reported', rung: 'frontDesk' });
  const caller = await street.phone('frontDesk', 'call-list');
  await caller.tap('待派');
  await caller.see(/请前台打电话/);
  await caller.shot('call-list');
  await caller.tap('厨房 · 给水管');
  await caller.see('没有人接，请前台打电话找人');
  await caller.shot('ladder');
  await caller.close();
}, 150_000);

test('师傅退回要写原因，工单马上换人，业主看得到', async () => {
  const ticketId = await steps.report();
  const who = steps.technicianOf(ticketId);
  const technician = await street.phone(who, 'decline', { open: `staff/order/index?id=${ticketId}` });
  await technician.choose('button', /^接不了/);
  await technician.shot('decline');
  await technician.tap('这个时段已有别的工单');
  await technician.choose('button', '退回，换人处理');
  await technician.see('现在没有工单');
  await technician.close();
  expect(steps.technicianOf(ticketId)).toBe(other(who));
  const passed = street.test.all('ticketEvents').filter((event) => event.ticketId === ticketId);
  expect(passed.find(({ kind }) => kind === 'decline')?.note).toBe('这个时段已有别的工单');
}, 60_000);

test('两个人同时接一张单：只有现在派给的那一位接到，另一位看到发生了什么', async () => {
  const ticketId = await steps.report(leakIn('h-501'));
  const before = steps.technicianOf(ticketId);
  const after = other(before);
  const open = `staff/order/index?id=${ticketId}`;
  const stale = await street.phone(before, 'too-late', { open });
  await stale.see(/^接单/);
  const moved = await street.test.must('frontDesk', 'ticket.assign', {
    ...steps.write(ticketId),
    technicianId: `p-${after}:anju`,
    note: '原来的师傅去不了',
  });
  const right = await street.phone(after, 'in-time', { open });
  await right.see(/^接单/);
  await Promise.all([stale.choose('button', /^接单/), right.choose('button', /^接单/)]);
  await Promise.all([stale.tapOutside('允许'), right.tapOutside('允许')]);
  await right.see('已到场，开始维修');
  await stale.see(/新进展|不在您名下|没有找到/);
  await stale.shot('somebody-else');
  await stale.close();
  await right.close();
  expect(steps.stored(ticketId)).toMatchObject({ status: 'accepted', version: moved.version + 1 });
  expect(steps.technicianOf(ticketId)).toBe(after);
}, 90_000);

test('资质过期的单位派不出去，续上资质后马上可以派', async () => {
  const { test } = street;
  const expired = { licenceUntil: '2026-11-01' } as const;
  const papers = [{ kind: 'licence' as const, name: '资质证书', number: '', until: '2026-11-01', photoId: null }];
  await test.seed({
    contractors: test.all('contractors').map((firm) => ({ ...firm, ...expired, papers })),
    technicians: test.all('technicians').map((technician) => ({ ...technician, ...expired })),
  });
  const ticketId = await steps.report(leakIn('h-501'));
  expect(steps.stored(ticketId)).toMatchObject({ status: 'reported', rung: 'supervisor' });
  const desk = await street.phone('frontDesk', 'expired', { open: `staff/assign/index?id=${ticketId}` });
  await desk.see('现在不能派');
  await desk.see(/资质过期/);
  await desk.shot('blocked');
  await desk.close();

  const manager = await street.phone('manager', 'licence', { open: 'manager/contractors/index' });
  await manager.see(/资质已过期/);
  await manager.shot('contractors');
  await manager.close();
  for (const firm of test.all('contractors').filter(({ communityId }) => communityId === 'anju')) {
    await test.must('manager', 'contractor.save', {
      ...{ requestId: requestId(), communityId: 'anju', contractorId: firm._id, version: firm.version },
      ...{ name: firm.name, trades: ['plumbing'], since: null, siteLead: null },
      contact: { name: '周工', phone: '13900000000' },
      papers: papers.map((paper) => ({ ...paper, until: '2028-11-01' })),
    });
  }
  const { candidates } = await test.must('frontDesk', 'ticket.candidates', { ticketId });
  expect(candidates.some(({ assignable }) => assignable)).toBe(true);
}, 90_000);
