import { hashOf, newId, randomBelow, technicianIdOf, timeKey } from '../../../cloudfunctions/kit/ids';

describe('编号', () => {
  test('时间写成文字，先后不变', () => {
    const times = [0, 9, 10, 999_999_999_999, 1_000_000_000_000, 99_999_999_999_999];
    expect(times.map(timeKey).sort()).toEqual(times.map(timeKey));
    expect(timeKey(1_764_000_000_000)).toBe('01764000000000');
  });

  test('新编号按时间排，同一刻的两个也不一样', () => {
    const [one, other] = [newId(1000), newId(1000)];
    expect(one).toMatch(/^00000000001000-[0-9a-f]{16}$/);
    expect(other).not.toBe(one);
    expect(newId(2000) > one).toBe(true);
  });

  test('随机数在 0 到上限之间', () => {
    const drawn = Array.from({ length: 300 }, () => randomBelow(3));
    expect(new Set(drawn)).toEqual(new Set([0, 1, 2]));
  });

  test('同样的内容一个摘要，字段的先后不算，值的先后算', () => {
    expect(hashOf({ a: 1, b: { d: [1, 2], c: null } })).toBe(hashOf({ b: { c: null, d: [1, 2] }, a: 1 }));
    expect(hashOf({ a: [1, 2] })).not.toBe(hashOf({ a: [2, 1] }));
    expect(hashOf({ a: [{ x: 1, y: 2 }] })).toBe(hashOf({ a: [{ y: 2, x: 1 }] }));
    expect(hashOf({ a: null })).not.toBe(hashOf({ a: {} }));
    expect(hashOf('1')).not.toBe(hashOf(1));
    expect(hashOf({})).toMatch(/^[0-9a-f]{64}$/);
  });

  test('一个人在两个小区是两位师傅', () => {
    expect(technicianIdOf('p1', 'c1')).not.toBe(technicianIdOf('p1', 'c2'));
  });
});
