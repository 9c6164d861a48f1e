import fc from 'fast-check';
import {
  cellsOf,
  checkRow,
  homeKeyOf,
  registerColumns,
  registers,
  rowKeyOf,
  type ContractorRow,
  type HomeRow,
  type OwnerRow,
  type StaffRow,
} from '#domain/register';
import type { Shift } from '#domain/routing';
import { trades } from '#domain/taxonomy';
import { addDays } from '#domain/time';

const home = { 楼栋: '3栋', 单元: '2单元', 房号: '501' };
const staff = { 姓名: '张伟', 手机号: '13800000002', 岗位: '维修人员' };
const technician = {
  ...staff,
  维修单位: '安居建筑',
  工种: '水暖管道、防水',
  班次: '周一至周五 08:00-18:00',
  每日工单上限: '6',
};
const firm = { 名称: '安居建筑', 工种: '泥瓦', 负责人: '赵敏', 负责人电话: '0571-88886666' };

describe('房屋的一行', () => {
  test.each(['2026-01-31', '2026/1/31', '2026.1.31', '2026年1月31日', ' 2026 - 01 - 31 ', '２０２６/１/３１'])(
    '日期写成 %s 也认得',
    (written) => {
      expect(checkRow('homes', { ...home, 竣工日期: written })).toMatchObject({ row: { completedOn: '2026-01-31' } });
    },
  );

  test.each([
    ['竣工日期', '2026-02-30', 'NOT_A_DATE'],
    ['竣工日期', '去年', 'NOT_A_DATE'],
    ['竣工日期', '46053', 'NOT_A_DATE'],
    ['承诺保修月数', '三年', 'NOT_A_NUMBER'],
    ['承诺保修月数', '-1', 'NOT_A_NUMBER'],
    ['承诺保修月数', '1.5', 'NOT_A_NUMBER'],
    ['承诺保修月数', '601', 'NOT_A_NUMBER'],
    ['楼栋', '长'.repeat(21), 'TOO_LONG'],
    ['楼栋', '  ', 'MISSING'],
    ['房号', '', 'MISSING'],
  ])('%s写「%s」是 %s', (column, written, problem) => {
    expect(checkRow('homes', { ...home, [column]: written })).toEqual({
      problems: [{ column, problem, value: written.trim() }],
    });
  });

  test('交付早于竣工，两个日期反了', () => {
    const dates = { 竣工日期: '2026-05-01', 交付日期: '2026-04-30' };
    expect(checkRow('homes', { ...home, ...dates })).toEqual({
      problems: [{ column: '交付日期', problem: 'DATES_REVERSED', value: '2026-04-30' }],
    });
  });

  test('一行里的毛病一次说全', () => {
    const bad = checkRow('homes', { 单元: '1', 竣工日期: '昨天', 承诺保修月数: '很多' });
    expect('problems' in bad && bad.problems.map(({ problem }) => problem)).toEqual([
      ...['MISSING', 'MISSING', 'NOT_A_DATE', 'NOT_A_NUMBER'],
    ]);
  });

  test('写法不同的同一套房是同一套', () => {
    for (const [building, unit, room] of [
      ['3', '2', '501'],
      ['3号楼', '2单元', '501室'],
      ['3栋', ' 2 ', '501'],
    ] as const)
      expect(homeKeyOf({ building, unit, room })).toBe('3-2-501');
  });
});

describe('人员的一行', () => {
  test('维修人员要写单位、工种、班次和每日上限', () => {
    expect(checkRow('staff', technician)).toEqual({
      row: {
        ...{ name: '张伟', phone: '13800000002', role: 'technician' },
        skills: {
          ...{ contractor: '安居建筑', trades: ['plumbing', 'waterproofing'], zones: [] },
          shifts: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' }],
          ...{ dailyCapacity: 6, onDuty: false, trainedOn: null },
        },
      },
    });
    const bare = checkRow('staff', staff);
    expect('problems' in bare && bare.problems.map(({ column, problem }) => `${column} ${problem}`)).toEqual([
      ...['维修单位 MISSING', '工种 MISSING', '班次 MISSING', '每日工单上限 MISSING'],
    ]);
  });

  test('别的岗位不用写这些', () => {
    expect(checkRow('staff', { ...staff, 岗位: '前台' })).toEqual({
      row: { name: '张伟', phone: '13800000002', role: 'frontDesk', skills: null },
    });
  });

  test.each([
    ['岗位', '业主'],
    ['工种', '水暖管道、电视'],
    ['值班', '也许'],
    ['班次', '随时'],
    ['班次', '周一至周五 08:00-18:00；随时'],
    ['班次', '；'],
    ['班次', '周一 08:00-18:00左右'],
    ['班次', '周一至周五 18:00-08:00'],
    ['班次', '周八 08:00-18:00'],
    ['班次', '周一 08:00-25:00'],
    ['班次', '08:00-18:00'],
  ])('%s写「%s」不认得', (column, written) => {
    expect(checkRow('staff', { ...technician, [column]: written })).toEqual({
      problems: [{ column, problem: 'UNKNOWN_VALUE', value: written }],
    });
  });

  test.each<[string, readonly Shift[]]>([
    ['周一、，周三、 08:00-18:00', [{ days: [1, 3], from: '08:00', to: '18:00' }]],
    ['；周五 08:00-18:00；', [{ days: [5], from: '08:00', to: '18:00' }]],
    ['每天 8:00-20:00', [{ days: [1, 2, 3, 4, 5, 6, 7], from: '08:00', to: '20:00' }]],
    ['周六至周一 09:00~12:00', [{ days: [1, 6, 7], from: '09:00', to: '12:00' }]],
    [
      '周一、周三 09：00－12：00；星期天 10:00至11:00',
      [
        { days: [1, 3], from: '09:00', to: '12:00' },
        { days: [7], from: '10:00', to: '11:00' },
      ],
    ],
  ])('班次 %s', (written, shifts) => {
    expect(checkRow('staff', { ...technician, 班次: written })).toMatchObject({ row: { skills: { shifts } } });
  });

  test.each(['138 0000 0002', '+8613800000002', '１３８０００００００２', '0571-88886666'])(
    '电话写成 %s 也认得',
    (written) => {
      expect(checkRow('staff', { ...staff, 岗位: '物业经理', 手机号: written })).toHaveProperty('row.phone');
    },
  );

  test.each(['1380000000', '没有', '12345678901', '1.38E+10', '08613800000001'])('「%s」不是电话', (written) => {
    expect(checkRow('staff', { ...staff, 岗位: '物业经理', 手机号: written })).toEqual({
      problems: [{ column: '手机号', problem: 'NOT_A_PHONE', value: written }],
    });
  });
});

describe('维修单位的一行', () => {
  test('资质要么都不写，要么写名称和有效期', () => {
    expect(checkRow('contractors', firm)).toMatchObject({ row: { licence: null, siteLead: null, since: null } });
    const half = checkRow('contractors', { ...firm, 资质编号: 'D1', 其电话: '13800000004' });
    expect('problems' in half && half.problems.map(({ column }) => column)).toEqual([
      ...['资质名称', '资质有效期', '现场技术负责人'],
    ]);
  });
});

/** Words that come back as they were: no separators, nothing full-width, no spaces around. */
const letters = Array.from('安居建筑王李张伟敏ABC0123456789栋单元');
const word = (most: number) =>
  fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: most }).map((all) => all.join(''));
const phone = fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }).map(String);
const date = fc.nat(5000).map((n) => addDays('2015-01-01', n));
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const some = <T>(all: readonly T[], minLength = 1) => fc.subarray([...all], { minLength });
const homeName = { building: word(20), unit: fc.oneof(fc.constant(''), word(20)), room: word(20) };

const homeRow: fc.Arbitrary<HomeRow> = fc
  .record({ ...homeName, completedOn: orNull(date), deliveredOn: orNull(date), promisedMonths: orNull(fc.nat(600)) })
  .filter(({ completedOn, deliveredOn }) => completedOn === null || deliveredOn === null || completedOn <= deliveredOn);
const ownerRow: fc.Arbitrary<OwnerRow> = fc.record({ ...homeName, name: word(20), phone });
const hour = fc
  .tuple(fc.nat(22), fc.nat(59))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
const shift = fc.record({ days: some([1, 2, 3, 4, 5, 6, 7]), from: hour, to: fc.constant('23:30') });
const skills = fc.record({
  contractor: word(60),
  trades: some(trades),
  zones: fc.uniqueArray(word(20), { maxLength: 4 }),
  shifts: fc.array(shift, { minLength: 1, maxLength: 3 }),
  dailyCapacity: fc.integer({ min: 1, max: 30 }),
  onDuty: fc.boolean(),
  trainedOn: orNull(date),
});
const staffRow: fc.Arbitrary<StaffRow> = fc.oneof(
  fc.record({ name: word(20), phone, role: fc.constant('technician' as const), skills }),
  fc.record({
    ...{
      name: word(20),
      phone,
      role: fc.constantFrom('supervisor' as const, 'frontDesk' as const, 'manager' as const),
    },
    skills: fc.constant(null),
  }),
);
const reachable = fc.record({ name: word(20), phone });
const contractorRow: fc.Arbitrary<ContractorRow> = fc.record({
  ...{ name: word(60), trades: some(trades), since: orNull(date), contact: reachable, siteLead: orNull(reachable) },
  licence: orNull(fc.record({ name: word(60), number: fc.oneof(fc.constant(''), word(60)), until: date })),
});

describe('导出再导入', () => {
  test('四种名册的行都原样回来，写的列就是说好的列', () => {
    const columns = (register: (typeof registers)[number]) => registerColumns[register].map(({ name }) => name);
    fc.assert(
      fc.property(homeRow, ownerRow, staffRow, contractorRow, (oneHome, owner, person, contractor) => {
        expect(checkRow('homes', cellsOf('homes', oneHome))).toEqual({ row: oneHome });
        expect(checkRow('owners', cellsOf('owners', owner))).toEqual({ row: owner });
        expect(checkRow('staff', cellsOf('staff', person))).toEqual({ row: person });
        expect(checkRow('contractors', cellsOf('contractors', contractor))).toEqual({ row: contractor });
        expect(Object.keys(cellsOf('homes', oneHome))).toEqual(columns('homes'));
        expect(Object.keys(cellsOf('owners', owner))).toEqual(columns('owners'));
        expect(Object.keys(cellsOf('staff', person))).toEqual(columns('staff'));
        expect(Object.keys(cellsOf('contractors', contractor))).toEqual(columns('contractors'));
      }),
    );
  });

  test('模板里的例子就是对的一行', () => {
    for (const register of registers) {
      const cells = Object.fromEntries(registerColumns[register].map(({ name, example }) => [name, example]));
      expect(checkRow(register, cells)).toHaveProperty('row');
    }
  });

  test('没填的必填项，每一项都说', () => {
    for (const register of registers) {
      const checked = checkRow(register, {});
      const named = 'problems' in checked ? checked.problems.map(({ column }) => column) : [];
      expect(named).toEqual(registerColumns[register].filter(({ required }) => required).map(({ name }) => name));
    }
  });

  test('同一套房、同一位业主、同一个号码、同一家单位只算一行', () => {
    const owner = { building: '3栋', unit: '2', room: '501', name: '王建国', phone: '13800000001' };
    expect(rowKeyOf('owners', owner)).toBe(rowKeyOf('owners', { ...owner, building: '3', name: '王先生' }));
    expect(rowKeyOf('owners', owner)).not.toBe(rowKeyOf('owners', { ...owner, phone: '13800000002' }));
  });
});
