import fc from 'fast-check';
import { yuan } from '#domain/money';
import { MAX_UNIT_PRICE } from '#domain/quote';
import { emptyLine, fenOf, problemOf, wholeQuote } from '../../../src/staff/quote/answers';

test.each([
  ['200', 20_000],
  ['12.5', 1_250],
  ['0.05', 5],
  [' 8.00 ', 800],
])('键入 %s 元是 %d 分', (typed, fen) => {
  expect(fenOf(typed)).toBe(fen);
});

test.each(['', '.', '1.234', '-5', '1e3', '12,5', '100000.01', '9999999'])('%s 不是一个单价', (typed) => {
  expect(fenOf(typed)).toBeNull();
});

test('写出来的每一个价钱都读得回来，一分不差', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MAX_UNIT_PRICE }), (fen) => {
      expect(fenOf(yuan(fen).slice(1))).toBe(fen);
    }),
  );
});

test('有一项没写完就不能报价，写完了合计是各项之和', () => {
  const labour = { ...emptyLine, name: '更换角阀', price: '200' };
  const parts = { itemId: null, kind: 'parts', name: '角阀', price: '60', quantity: '2' } as const;
  expect(wholeQuote([labour, { ...parts, price: '' }])).toBeNull();
  expect(wholeQuote([])).toBeNull();
  expect(wholeQuote([labour, parts])?.total).toBe(32_000);
});

test('缺什么就说什么', () => {
  expect(problemOf({ ...emptyLine, price: '1' })).toContain('名称');
  expect(problemOf({ ...emptyLine, name: '工' })).toContain('单价');
  expect(problemOf({ ...emptyLine, name: '工', price: '1', quantity: '0' })).toContain('数量');
  expect(problemOf({ ...emptyLine, name: '工', price: '1' })).toBeNull();
});
