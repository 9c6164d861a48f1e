import { searchKeyFor, searchKeysOf } from '#domain/people';

const home = {
  ...{ building: '3栋', unit: '2单元', room: '501' },
  owners: [
    { name: '李建国', phone: '138 1234 5678' },
    { name: ' 王 芳 ', phone: '010-8888-1234' },
  ],
};

it('一户可以按门牌、电话、电话后四位和姓名找到', () => {
  expect(searchKeysOf(home)).toEqual([
    ...['3-2-501', '3-501', '3-2', '501'],
    ...['李建国', '13812345678', '5678', '王芳', '01088881234', '1234'],
  ]);
});

it.each([
  ['3栋2单元501', '3-2-501'],
  ['3号楼 2单元 501室', '3-2-501'],
  ['３－２－５０１', '3-2-501'],
  ['3#501', '3-501'],
  ['a座1201', 'A-1201'],
  ['138 1234 5678', '13812345678'],
  ['010-88881234', '01088881234'],
  ['5678', '5678'],
  ['李 建国', '李建国'],
])('说「%s」就是找「%s」', (typed, key) => {
  expect(searchKeyFor(typed)).toBe(key);
});

it('怎么写门牌都找到同一户', () => {
  for (const typed of ['3栋2单元501', '3-2-501', '3 2 501', '3幢2单元501号']) {
    expect(searchKeysOf(home)).toContain(searchKeyFor(typed));
  }
});

it('没有单元的楼、没有业主的房，只有门牌可找', () => {
  const villa = { building: '12号楼', unit: '', room: '', owners: [{ name: '', phone: '' }] };
  expect(searchKeysOf(villa)).toEqual(['12']);
});
