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

const STAFF = ['姓名', '手机号', '岗位', '维修单位', '工种', '责任楼栋', '班次', '每日工单上限', '值班', '受训日期'];
const FIRMS = ['名称', '工种', '合作起始日', '负责人', '负责人电话', '资质名称', '资质编号', '资质有效期'];
const technician = ['永固建筑维修', '防水、电工', '', '周一至周五 08:00-18:00', '6', '', '2026-01-31'];
const lineOf = (phone: string) => test.all('staff').find((line) => line.phone === phone);
const firm = (name: string) => test.all('contractors').find((one) => one.name === name);

describe('人员名册', () => {
  it('新的人有一行，可以拿到邀请码；单位没登记、岗位写错都说明', async () => {
    const checked = await check(test, 'staff', [
      STAFF,
      ['马超', '13900000011', '维修人员', ...technician],
      ['黄忠', '13900000012', '维修人员', '没听过的公司', ...technician.slice(1)],
      ['关平', '13900000013', '保安', '', '', '', '', '', '', ''],
      ['周仓', '13900000014', '维修人员', '', '', '', '', '', '', ''],
    ]);
    expect(checked.errors.map(({ row, column, problem }) => [row, column, problem])).toEqual([
      [3, '维修单位', 'UNKNOWN_CONTRACTOR'],
      [4, '岗位', 'UNKNOWN_VALUE'],
      [5, '维修单位', 'MISSING'],
      [5, '工种', 'MISSING'],
      [5, '班次', 'MISSING'],
      [5, '每日工单上限', 'MISSING'],
    ]);
    await test.must('manager', 'register.apply', { importId: checked.importId });
    const line = lineOf('13900000011');
    expect(line).toMatchObject({
      ...{ name: '马超', role: 'technician', state: 'working', personId: '', phoneKey: 'anju:13900000011', version: 1 },
      skills: {
        ...{ contractorId: 'k-1', trades: ['waterproofing', 'electrical'], pools: ['warranty', 'paid'], zones: [] },
        ...{ dailyCapacity: 6, onDuty: false, trainedOn: '2026-01-31' },
        shifts: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' }],
      },
    });
    const invited = await test.must('manager', 'staff.invite', { requestId: requestId(), staffId: line?._id ?? '' });
    expect(invited.code).toHaveLength(8);
  });

  it('在用的人改了工种和班次，派单看到的跟着改；值班空着就不动', async () => {
    await take(test, 'staff', [STAFF, ['张伟', '13800000004', '维修人员', ...technician]]);
    const [them] = test.all('technicians').filter(({ phone }) => phone === '13800000004');
    expect(them).toMatchObject({ trades: ['waterproofing', 'electrical'], dailyCapacity: 6, onDuty: true });
    expect(lineOf('13800000004')).toMatchObject({ _id: 's-technician', personId: 'p-technician', version: 2 });
  });

  it('经理不能用表格改掉自己的岗位', async () => {
    const checked = await check(test, 'staff', [STAFF.slice(0, 3), ['孙丽华', '13800000008', '客户大使']]);
    expect(checked).toMatchObject({ refused: 1, errors: [{ row: 2, column: '岗位', problem: 'UNKNOWN_VALUE' }] });
  });

  it('离岗的人写回来就回来，还是原来那一行', async () => {
    const { version } = lineOf('13800000005') ?? { version: 0 };
    await test.must('manager', 'staff.dismiss', { requestId: requestId(), staffId: 's-workmate', version });
    expect((await exported(test, 'staff')).rows.flat()).not.toContain('13800000005');
    const row = ['刘强', '13800000005', '维修人员', ...technician];
    expect(await take(test, 'staff', [STAFF, row])).toMatchObject({ added: 1, applied: 1 });
    expect(lineOf('13800000005')).toMatchObject({ _id: 's-workmate', state: 'working' });
    expect(test.all('staff').filter(({ phone }) => phone === '13800000005')).toHaveLength(1);
  });
});

describe('维修单位名册', () => {
  it('新的单位可以派人；资质续期，名下的师傅跟着延', async () => {
    const done = await take(test, 'contractors', [
      FIRMS,
      ['新城维修（北）', '泥瓦、防水', '2026-01-01', '马经理', '13900000001', '建筑二级', 'D9', '2027-12-31'],
      ['永固建筑维修', '防水', '', '周工', '010-88886666', '施工资质', 'D111', '2199-12-31'],
    ]);
    expect(done).toMatchObject({ added: 1, changed: 1, applied: 2 });
    expect(test.all('contractors').map(({ name }) => name)).toContain('新城维修(北)');
    expect(firm('永固建筑维修')).toMatchObject({
      ...{ _id: 'k-1', trades: ['waterproofing'], licenceUntil: '2199-12-31' },
      papers: [{ kind: 'licence', number: 'D111', until: '2199-12-31' }],
    });
    const theirs = test.all('technicians').filter(({ contractorId }) => contractorId === 'k-1');
    expect(theirs.map(({ licenceUntil }) => licenceUntil)).toEqual(['2199-12-31', '2199-12-31']);
  });

  it('另一个编号的资质是另一份，原来的留着', async () => {
    await take(test, 'contractors', [
      FIRMS,
      ['永固建筑维修', '防水', '', '周工', '01088886666', '新资质', 'D222', '2199-01-01'],
    ]);
    expect(firm('永固建筑维修')?.papers.map(({ number }) => number)).toEqual(['D111', 'D222']);
  });
});

it.each(['staff', 'contractors'] as const)('%s 导出再导入，一行都不变', async (register) => {
  const { file, rows } = await exported(test, register);
  expect(rows.length).toBeGreaterThan(1);
  const again = await test.must('manager', 'register.check', checking(register, await send(test, file)));
  expect(again).toMatchObject({ added: 0, changed: 0, refused: 0, same: rows.length - 1 });
});
