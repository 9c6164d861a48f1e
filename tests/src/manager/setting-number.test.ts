import fc from 'fast-check';
import { limitsOf, settingFacts } from '#domain/settings';
import { numberOf, numberProblem, rangeOf, shownNumber } from '../../../src/manager/setting/number';

const minutes = limitsOf('handOverMinutes');
const share = limitsOf('warnShare');
const money = limitsOf('priceRanges.wall.from');

test('数字要在允许的范围里，写错了说范围，写对了不说话', () => {
  expect(numberOf(minutes, '15')).toBe(15);
  expect(numberProblem(minutes, '15')).toBeNull();
  expect(rangeOf(minutes)).toBe('1 到 240');
  for (const wrong of ['', '0', '241', '1.5', '十五', '-3', '1e2']) {
    expect(numberOf(minutes, wrong)).toBeNull();
    expect(numberProblem(minutes, wrong)).toBe('请写 1 到 240 的整数');
  }
});

test('比例按百分数写，可以有一位小数', () => {
  expect(shownNumber('share', 0.8)).toBe('80');
  expect(shownNumber('share', 0.55)).toBe('55');
  expect(numberOf(share, '85.5')).toBe(0.855);
  expect(numberOf(share, '0.8')).toBeNull();
  expect(rangeOf(share)).toBe('10 到 99');
});

test('钱按元写，存成分', () => {
  expect(shownNumber('fen', 8000)).toBe('80');
  expect(numberOf(money, '80.5')).toBe(8050);
  expect(numberOf(money, '80.555')).toBeNull();
});

const numbers = settingFacts.flatMap((fact) => (fact.kind === 'number' ? [fact] : []));

test('每一项数字的最小值和最大值，显示出来再读回去都不变', () => {
  expect(numbers.length).toBeGreaterThan(80);
  for (const fact of numbers) {
    for (const value of [fact.min, fact.max]) expect(numberOf(fact, shownNumber(fact.unit, value))).toBe(value);
  }
});

test('允许范围里的任何整数都读得回来', () => {
  const whole = numbers.filter(({ unit }) => unit !== 'share');
  const some = fc.constantFrom(...whole).chain((fact) => fc.tuple(fc.constant(fact), fc.integer(fact)));
  fc.assert(
    fc.property(some, ([fact, value]) => {
      expect(numberOf(fact, shownNumber(fact.unit, value))).toBe(value);
    }),
  );
});
