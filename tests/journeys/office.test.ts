import writeWorkbook from 'write-excel-file/node';
import { registerColumns } from '#domain/register';
import { MINUTE } from '#domain/time';
import { openStreet, type Street } from '../support/phone';
import { leakIn, reporting, stepsOn } from '../support/steps';

let street: Street;
beforeAll(async () => {
  street = await openStreet();
}, 60_000);
afterAll(() => street.close());

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A spreadsheet as somebody fills it in. */
const workbook = async (name: string, rows: readonly (readonly string[])[]) => {
  const cells = rows.map((row) => row.map((value) => ({ value, type: String })));
  return { name, mimeType: XLSX, buffer: await writeWorkbook(cells).toBuffer() };
};

test('导入房屋名册：坏行一行一行说清楚，好行照样导入', async () => {
  const headings = registerColumns.homes.map(({ name }) => name);
  const file = await workbook('房屋.xlsx', [
    headings,
    ['2栋', '1单元', '301', '2025-05-20', '2025-06-30', ''],
    ['2栋', '1单元', '302', '2025-05-20', '2025-06-30', '36'],
    ['2栋', '1单元', '', '2025-05-20', '2025-06-30', ''],
    ['2栋', '1单元', '304', '去年五月', '2025-06-30', ''],
    ['2栋', '1单元', '305', '2025-06-30', '2025-05-20', ''],
    ['2栋', '1单元', '301', '', '', ''],
  ]);
  const before = street.test.all('homes').length;
  const manager = await street.phone('manager', 'import', { open: 'manager/registers/index' });
  await manager.see('选一本名册');
  await manager.shot('registers');
  await manager.tap('房屋');
  await manager.giveFile('从聊天里选表格', file);
  await manager.see('不能导入');
  await manager.see(/第 5 行/);
  await manager.shot('preview');
  expect(street.test.all('homes')).toHaveLength(before);
  await manager.choose('button', '导入 2 行');
  await manager.see(/2 行已导入/);
  await manager.shot('imported');
  await manager.close();
  const added = street.test.all('homes').filter(({ building, unit }) => building === '2栋' && unit === '1单元');
  expect(added.map(({ room }) => room).sort()).toEqual(['301', '302']);
}, 120_000);

test('改规定：写明原因，新报的工单用新规定，已有的工单还按原来的', async () => {
  const steps = stepsOn(street.test);
  const old = await steps.report(leakIn('h-501'));
  const manager = await street.phone('manager', 'settings', { open: 'manager/settings/index' });
  await manager.see('设置');
  await manager.shot('settings');
  await manager.tap('时限');
  await manager.see('多久内要有人接单');
  await manager.find('input').first().fill('15');
  await manager.choose('button', '保存 1 处改动');
  await manager.write('业主大会要求');
  await manager.shot('reason');
  await manager.choose('button', '保存，从现在起报的工单按新规定');
  await manager.see('还没有改动');
  await manager.enter('manager/history/index');
  await manager.see('第 2 版');
  await manager.see(/业主大会要求/);
  await manager.shot('history');
  await manager.close();
  const { ticketId } = await street.test.must('neighbour', 'ticket.report', reporting(leakIn('h-502')));
  const minutes = (id: string): number => {
    const [clock] = steps.stored(id).clocks;
    return ((clock?.dueAt ?? 0) - (clock?.startedAt ?? 0)) / MINUTE;
  };
  expect([minutes(old), minutes(ticketId)]).toEqual([10, 15]);
  expect([steps.stored(old).settingsVersion, steps.stored(ticketId).settingsVersion]).toEqual([1, 2]);
}, 90_000);

test('新师傅：经理登记，本人用邀请码进来，马上可以接单', async () => {
  const { test } = street;
  const [firm] = test.all('contractors').filter(({ communityId }) => communityId === 'anju');
  const { code } = await test.must('manager', 'staff.save', {
    ...{ requestId: 'new-hand-1', communityId: 'anju', staffId: null, version: null },
    ...{ name: '何师傅', phone: '13900000099', role: 'technician' },
    skills: {
      contractorId: firm?._id ?? '',
      ...{ trades: ['gas'], pools: ['warranty'], zones: [], onDuty: true, dailyCapacity: 6, trainedOn: '2026-01-01' },
      shifts: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '23:59' }],
    },
  });
  const hand = await street.phone('stranger', 'new-hand', { open: 'owner/bind/index' });
  await hand.tap('用邀请码');
  await hand
    .find('input')
    .first()
    .fill(code ?? '');
  await hand.choose('button', '看看是哪套房屋');
  await hand.see('维修人员的工作');
  await hand.shot('joins');
  await hand.choose('button', /^开始/);
  await hand.see('现在没有工单');
  await hand.shot('today');
  await hand.close();
  const manager = await street.phone('manager', 'people', { open: 'manager/people/index' });
  await manager.see('何师傅');
  await manager.shot('people');
  await manager.close();
}, 90_000);
